import type { Random } from '../random.ts'
import type { Box, Sheet } from './sheet.ts'
import { isWide, phrase, type Script } from './words.ts'

export type Face =
  | 'sans'
  | 'gothic'
  | 'narrow'
  | 'serif'
  | 'book'
  | 'roman'
  | 'mono'
  | 'type'
  | 'script'
  | 'hei'
  | 'song'

const CJK_SANS = '"Noto Sans CJK SC", sans-serif'
const CJK_SERIF = '"Noto Serif CJK SC", serif'
const FAMILIES: Readonly<Record<Face, string>> = {
  sans: `"Liberation Sans", Arial, ${CJK_SANS}`,
  gothic: `"URW Gothic", "DejaVu Sans", ${CJK_SANS}`,
  narrow: `"Liberation Sans Narrow", ${CJK_SANS}`,
  serif: `"Liberation Serif", Georgia, ${CJK_SERIF}`,
  book: `"URW Bookman", "DejaVu Serif", ${CJK_SERIF}`,
  roman: `C059, P052, ${CJK_SERIF}`,
  mono: `"Noto Sans Mono", monospace, ${CJK_SANS}`,
  type: `"Nimbus Mono PS", "Liberation Mono", monospace, ${CJK_SERIF}`,
  script: `Z003, cursive, ${CJK_SERIF}`,
  hei: CJK_SANS,
  song: CJK_SERIF,
}

export interface TextStyle {
  /** Height of a Chinese character, millimetres. */
  readonly size: number
  readonly colour: string
  readonly face?: Face
  readonly bold?: boolean
  readonly slanted?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** Longer text is squeezed into this width. */
  readonly room?: number
  /** Space between letters, as a share of the size. */
  readonly spacing?: number
}

export function pickFace(random: Random, script: Script): Face {
  if (isWide(script)) return random.chance(0.6) ? 'hei' : 'song'
  return random.pick(['sans', 'sans', 'gothic', 'narrow', 'serif', 'serif', 'book', 'roman', 'mono', 'type'] as const)
}

/** Writes one line; `y` is its baseline. */
export function write(sheet: Sheet, text: string, x: number, y: number, style: TextStyle): void {
  const { context, pixel } = sheet
  // Fonts are asked for in whole and half pixels, so that glyphs are found in the cache from one document to the next.
  const pixels = Math.max(2, Math.round((style.size / pixel) * 2) / 2)
  context.save()
  context.translate(x, y)
  context.scale(pixel, pixel)
  context.font = `${style.slanted ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${pixels}px ${FAMILIES[style.face ?? 'hei']}`
  context.textAlign = style.align ?? 'left'
  if (style.spacing) context.letterSpacing = `${(style.spacing * pixels).toFixed(2)}px`
  context.fillStyle = style.colour
  if (style.room === undefined) context.fillText(text, 0, 0)
  else context.fillText(text, 0, 0, style.room / pixel)
  context.restore()
}

/** How many characters of a script fill a width. */
export function fitting(script: Script, width: number, size: number): number {
  return Math.max(1, Math.floor(width / (size * (isWide(script) ? 1 : 0.52))))
}

export interface Setting extends TextStyle {
  readonly script: Script
  /** Distance of the lines, as a multiple of the size. */
  readonly leading?: number
}

/** Running text that fills the box from its top, with ends of paragraphs; gives back where it stopped. */
export function writeLines(sheet: Sheet, box: Box, count: number, setting: Setting): number {
  const { random } = sheet
  const step = setting.size * (setting.leading ?? 1.5)
  const full = fitting(setting.script, box.width, setting.size)
  let y = box.y + setting.size
  for (let at = 0; at < count && y < box.y + box.height; at++) {
    const ending = at === count - 1 || random.chance(0.16)
    const indent = at === 0 || random.chance(0.1) ? setting.size * 2 : 0
    const length = Math.round(full * (ending ? random.between(0.25, 0.85) : 1) - indent / setting.size)
    const text = phrase(random, setting.script, Math.max(2, length))
    write(sheet, text, box.x + indent, y, { ...setting, room: box.width - indent })
    y += step
  }
  return y
}
