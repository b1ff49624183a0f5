import { describe, expect, test } from 'vitest'
import { DOCUMENT_KINDS, drawDocument } from '../support/scenes/documents/draw-document.ts'
import { createRandom } from '../support/scenes/random.ts'
import type { DrawnDocument } from '../support/scenes/scene.ts'

const SEEDS = [1, 2, 3, 4, 5, 6]

const draw = (kind: DrawnDocument['kind'], seed: number) => drawDocument(kind, createRandom(seed), 320)

function alphaAt({ raster }: DrawnDocument, x: number, y: number) {
  return raster.data[(y * raster.width + x) * 4 + 3]
}

/** Comparing so many pixels one by one takes the matcher seconds. */
function checksum({ raster }: DrawnDocument) {
  return raster.data.reduce((sum, value) => (Math.imul(sum, 31) + value) | 0, raster.width)
}

describe.each(DOCUMENT_KINDS)('%s', (kind) => {
  test('is as large as asked for and solid in its middle', () => {
    for (const seed of SEEDS) {
      const drawn = draw(kind, seed)
      const { width, height } = drawn.raster
      const [across, down] = drawn.millimetres
      expect(drawn.kind).toBe(kind)
      expect(Math.max(width, height)).toBe(320)
      expect(Math.abs(width / height - across / down)).toBeLessThan(0.02)
      expect(alphaAt(drawn, width >> 1, height >> 1)).toBe(255)
    }
  })

  test('a seed repeats every pixel, another seed does not', () => {
    expect(checksum(draw(kind, 7))).toBe(checksum(draw(kind, 7)))
    expect(checksum(draw(kind, 7))).not.toBe(checksum(draw(kind, 8)))
  })
})

test.each(['identity-portrait', 'identity-emblem'] as const)('an %s has round corners', (kind) => {
  for (const seed of SEEDS) {
    const drawn = draw(kind, seed)
    const { width, height } = drawn.raster
    for (const x of [0, width - 1]) for (const y of [0, height - 1]) expect(alphaAt(drawn, x, y)).toBe(0)
  }
})

test.each(['licence', 'certificate'] as const)('a %s tells where its border lies', (kind) => {
  const borders = SEEDS.flatMap((seed) => draw(kind, seed).border ?? [])
  expect(borders.length).toBeGreaterThan(0)
  for (const share of borders) {
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(0.15)
  }
})
