import { inkOn } from './card-stock.ts'
import { type Stock, vivid } from './ink.ts'
import type { Sheet } from './sheet.ts'
import { pickScript, type Script } from './words.ts'
import { type Face, pickFace } from './write.ts'

/** What one card keeps throughout. */
export interface CardManner {
  readonly script: Script
  readonly face: Face
  readonly ink: string
  readonly accent: string
  /** A unit is a millimetre on a card of ordinary size. */
  readonly unit: number
}

export function pickManner(sheet: Sheet, stock: Stock, script: Script = pickScript(sheet.random)): CardManner {
  const { random, width, height } = sheet
  const unit = Math.min(width, height) / 54
  return { script, face: pickFace(random, script), ink: inkOn(stock, sheet), accent: vivid(random), unit }
}
