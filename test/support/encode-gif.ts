import { concat, little } from './bytes.ts'
import type { Colour } from './make-raster.ts'

/** A GIF that plays: each frame is filled with one of up to four colours. */
export function encodeGif(width: number, height: number, palette: readonly Colour[], frames: readonly number[]) {
  const colours = Array.from({ length: 4 }, (_, at) => palette[at] ?? [0, 0, 0])
  const screen = concat('GIF89a', little(width, 2), little(height, 2), [0x81, 0, 0], ...colours)
  const loop = concat([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0])
  const pictures = frames.map((index) => {
    const control = [0x21, 0xf9, 4, 0, 20, 0, 0, 0]
    const place = concat([0x2c], little(0, 4), little(width, 2), little(height, 2), [0, 2])
    return concat(control, place, subBlocks(filled(width * height, index)), [0])
  })
  return concat(screen, loop, ...pictures, [0x3b])
}

const CLEAR = 4
const END = 5

/** Codes of three bits; the dictionary is cleared before it would need a fourth. */
function filled(pixels: number, index: number): number[] {
  const codes: number[] = []
  for (let pixel = 0; pixel < pixels; pixel++) codes.push(...(pixel % 2 === 0 ? [CLEAR, index] : [index]))
  codes.push(END)
  const bits = codes.map((code) => code.toString(2).padStart(3, '0').split('').reverse().join('')).join('')
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt([...byte].reverse().join(''), 2))
}

function subBlocks(bytes: readonly number[]): number[] {
  const blocks: number[] = []
  for (let at = 0; at < bytes.length; at += 255) {
    const block = bytes.slice(at, at + 255)
    blocks.push(block.length, ...block)
  }
  return blocks
}
