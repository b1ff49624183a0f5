import type { BitWriter } from './bit-writer.ts'
import { type Codes, HUFFMAN, ZIGZAG } from './tables.ts'

/** 8 x 8 samples around zero; the coder overwrites them. */
export type Block = Float32Array

/** Transforms, quantises and Huffman-codes the blocks of one component. */
export function createBlockCoder(bits: BitWriter, table: Uint8Array, kind: 'luma' | 'chroma'): (block: Block) => void {
  const divisors = divisorsOf(table)
  const { dc, ac } = HUFFMAN[kind]
  const levels = new Int32Array(64)
  let previous = 0

  return (block) => {
    for (let row = 0; row < 64; row += 8) transform(block, row, 1)
    for (let column = 0; column < 8; column++) transform(block, column, 8)
    for (let at = 0; at < 64; at++) {
      const from = ZIGZAG[at] ?? 0
      levels[at] = Math.round((block[from] ?? 0) / (divisors[from] ?? 1))
    }
    const level = levels[0] ?? 0
    writeLevel(bits, dc, 0, level - previous)
    previous = level
    writeRuns(bits, ac, levels)
  }
}

function writeRuns(bits: BitWriter, codes: Codes, levels: Int32Array): void {
  let run = 0
  for (let at = 1; at < 64; at++) {
    const level = levels[at] ?? 0
    if (level === 0) {
      run++
      continue
    }
    for (; run > 15; run -= 16) bits.write(codes.code[0xf0] ?? 0, codes.length[0xf0] ?? 0)
    writeLevel(bits, codes, run << 4, level)
    run = 0
  }
  if (run > 0) bits.write(codes.code[0] ?? 0, codes.length[0] ?? 0)
}

/** The Huffman code of run and size, then the level itself; negative ones less one. */
function writeLevel(bits: BitWriter, { code, length }: Codes, run: number, level: number): void {
  const size = 32 - Math.clz32(Math.abs(level))
  bits.write(code[run | size] ?? 0, length[run | size] ?? 0)
  if (size > 0) bits.write((level < 0 ? level - 1 : level) & ((1 << size) - 1), size)
}

/** One dimension of the DCT after Arai, Agui and Nakajima; its scale factors lie in the divisors. */
function transform(d: Block, at: number, step: number): void {
  const value = (index: number) => d[at + index * step] ?? 0
  const [s07, d07] = [value(0) + value(7), value(0) - value(7)]
  const [s16, d16] = [value(1) + value(6), value(1) - value(6)]
  const [s25, d25] = [value(2) + value(5), value(2) - value(5)]
  const [s34, d34] = [value(3) + value(4), value(3) - value(4)]

  const [e0, e3, e1, e2] = [s07 + s34, s07 - s34, s16 + s25, s16 - s25]
  const z1 = (e2 + e3) * Math.SQRT1_2
  d[at] = e0 + e1
  d[at + 4 * step] = e0 - e1
  d[at + 2 * step] = e3 + z1
  d[at + 6 * step] = e3 - z1

  const [o0, o1, o2] = [d34 + d25, d25 + d16, d16 + d07]
  const z5 = (o0 - o2) * 0.382683433
  const z2 = 0.5411961 * o0 + z5
  const z4 = 1.306562965 * o2 + z5
  const z3 = o1 * Math.SQRT1_2
  d[at + 5 * step] = d07 - z3 + z2
  d[at + 3 * step] = d07 - z3 - z2
  d[at + step] = d07 + z3 + z4
  d[at + 7 * step] = d07 + z3 - z4
}

const AAN_SCALES = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.5411961, 0.275899379] as const

function divisorsOf(table: Uint8Array): Float32Array {
  return Float32Array.from(table, (step, at) => step * (AAN_SCALES[at >> 3] ?? 1) * (AAN_SCALES[at & 7] ?? 1) * 8)
}
