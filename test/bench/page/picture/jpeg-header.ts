import { HUFFMAN, ZIGZAG } from './tables.ts'

/** Everything before the entropy-coded data: JFIF, quantisation, frame, Huffman tables, start of scan. */
export function headerOf(
  width: number,
  height: number,
  tables: readonly [Uint8Array, Uint8Array],
): Uint8Array<ArrayBuffer> {
  const uint16 = (value: number) => [value >> 8, value & 0xff]
  const segment = (marker: number, content: readonly number[]) => [
    0xff,
    marker,
    ...uint16(content.length + 2),
    ...content,
  ]
  const quantisation = tables.flatMap((table, id) => [id, ...Array.from(ZIGZAG, (at) => table[at] ?? 1)])
  const huffman = (['luma', 'chroma'] as const).flatMap((kind, id) => [
    ...[id, ...HUFFMAN[kind].dc.counts, ...HUFFMAN[kind].dc.symbols],
    ...[0x10 | id, ...HUFFMAN[kind].ac.counts, ...HUFFMAN[kind].ac.symbols],
  ])
  // Three components: luma at twice the resolution of the others, each with its tables.
  const frame = [8, ...uint16(height), ...uint16(width), 3, ...[1, 0x22, 0], ...[2, 0x11, 1], ...[3, 0x11, 1]]
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xdb, quantisation),
    ...segment(0xc0, frame),
    ...segment(0xc4, huffman),
    ...segment(0xda, [3, ...[1, 0], ...[2, 0x11], ...[3, 0x11], 0, 63, 0]),
  ])
}
