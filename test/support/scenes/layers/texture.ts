import type { Sheet } from '../documents/sheet.ts'
import { type TileName, tile } from './tiles.ts'

export interface Texture {
  readonly tile: TileName
  /** Sides of one tile, in units of the sheet. */
  readonly size: number | readonly [across: number, down: number]
  /** How much of it is seen, 0 to 1. */
  readonly strength: number
  readonly angle?: number
  /** Light and dark alike, only dark, or only light. */
  readonly mode?: 'hard-light' | 'multiply' | 'screen' | 'overlay'
}

/** Lays a texture over everything that is painted within the clip. */
export function texture(sheet: Sheet, { tile: name, size, strength, angle = 0, mode = 'hard-light' }: Texture): void {
  const { context, random, width, height } = sheet
  const source = tile(name)
  const [across, down] = typeof size === 'number' ? [size, size] : size
  const pattern = context.createPattern(source, 'repeat')
  if (!pattern) return
  const turned = new DOMMatrix().rotate((angle * 180) / Math.PI).translate(random.next() * across, random.next() * down)
  pattern.setTransform(turned.scale(across / source.width, down / source.height))
  context.save()
  context.globalAlpha = strength
  context.globalCompositeOperation = mode
  context.fillStyle = pattern
  context.fillRect(0, 0, width, height)
  context.restore()
}
