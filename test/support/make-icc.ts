import { big, concat } from './bytes.ts'

/** Columns of Display P3's matrix, adapted to D50, and the white point. */
const TAGS_XYZ: readonly (readonly [tag: string, xyz: readonly [number, number, number]])[] = [
  ['wtpt', [0.96419, 1, 0.82489]],
  ['rXYZ', [0.51512, 0.2412, -0.00105]],
  ['gXYZ', [0.29198, 0.69225, 0.04189]],
  ['bXYZ', [0.1571, 0.06657, 0.78407]],
]

/** A Display P3 profile of ICC version 2 with a plain gamma of 2.2: what a camera could have written. */
export function makeDisplayP3(): Uint8Array<ArrayBuffer> {
  const gamma = concat('curv', big(0, 4), big(1, 4), big(0x0233, 2), [0, 0])
  const tags: (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag('Display P3')],
    ['cprt', concat('text', big(0, 4), 'invented\0', [0, 0, 0])],
    ...TAGS_XYZ.map(([name, xyz]) => [name, concat('XYZ ', big(0, 4), ...xyz.map(fixed))] as const),
    ['rTRC', gamma],
    ['gTRC', gamma],
    ['bTRC', gamma],
  ]
  let offset = 128 + 4 + 12 * tags.length
  const table = tags.map(([name, data]) => {
    const entry = concat(name, big(offset, 4), big(data.length, 4))
    offset += data.length
    return entry
  })
  const body = concat(big(tags.length, 4), ...table, ...tags.map(([, data]) => data))
  return concat(header(128 + body.length), body)
}

function header(size: number): Uint8Array {
  const date = [2026, 11, 1, 0, 0, 0].flatMap((part) => big(part, 2))
  const white = [0.9642, 1, 0.8249].flatMap(fixed)
  const start = concat(big(size, 4), 'appl', big(0x02100000, 4), 'mntrRGB XYZ ', date, 'acspAPPL', new Uint8Array(24))
  return concat(start, white, new Uint8Array(128 - start.length - white.length))
}

function descriptionTag(name: string): Uint8Array {
  const text = concat('desc', big(0, 4), big(name.length + 1, 4), name, '\0', new Uint8Array(78))
  return concat(text, new Uint8Array((4 - (text.length % 4)) % 4))
}

/** Signed, 16 bits before the point and 16 behind it. */
function fixed(value: number): number[] {
  const stored = Math.round(value * 65_536)
  return big(stored < 0 ? stored + 2 ** 32 : stored, 4)
}
