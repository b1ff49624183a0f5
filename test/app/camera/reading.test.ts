import { describe, expect, test } from 'vitest'
import { ghostIn, readFrame, scaleAgainst } from '../../../src/app/camera/reading.ts'
import type { OutlineFacts } from '../../../src/core/evidence.ts'
import { mapQuad, type Quad } from '../../../src/core/index.ts'

const FRAME = { width: 1200, height: 900 }
const CARD: Quad = [
  [200, 200],
  [1000, 200],
  [1000, 704],
  [200, 704],
]
const scaled = (factor: number): Quad => mapQuad(CARD, ([x, y]) => [600 + (x - 600) * factor, 450 + (y - 450) * factor])
const outline = (quad: Quad): OutlineFacts => ({ state: 'whole', confidence: 1, quad })
const read = (quad: Quad, before?: Quad, ghost?: Quad) =>
  readFrame(
    FRAME,
    outline(quad),
    [],
    before && { frame: FRAME, outline: outline(before) },
    ghost && { frame: FRAME, quad: ghost },
  ).advice

describe('a hand that is still', () => {
  test.each([
    ['the first frame', undefined, 'steady'],
    ['where it was', CARD, undefined],
    ['a tremor', mapQuad(CARD, ([x, y]) => [x + 10, y - 9]), undefined],
    ['on the move', mapQuad(CARD, ([x, y]) => [x + 20, y]), 'steady'],
  ] as const)('%s', (_, before, advice) => expect(read(CARD, before)).toBe(advice))
})

describe('against the other side', () => {
  test.each([
    [1, undefined],
    [0.98, undefined],
    [0.96, 'match-closer'],
    [1.02, undefined],
    [1.04, 'match-farther'],
  ] as const)('%f times as large: %s', (factor, advice) =>
    expect(read(scaled(factor), scaled(factor), CARD)).toBe(advice),
  )

  test('a picture of more pixels is no larger card', () => {
    const twice = { frame: { width: 2400, height: 1800 }, quad: mapQuad(CARD, ([x, y]) => [2 * x, 2 * y]) }
    expect(scaleAgainst({ frame: FRAME, quad: CARD }, twice)).toBeCloseTo(1)
    expect(ghostIn(twice, FRAME)).toEqual(CARD)
  })

  test('a picture that stands is not drawn into one that lies', () => {
    expect(ghostIn({ frame: { width: 900, height: 1200 }, quad: CARD }, FRAME)).toBeUndefined()
  })
})
