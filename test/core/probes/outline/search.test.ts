import { describe, expect, test } from 'vitest'
import { intersectionOverUnion } from '../../../../src/core/geometry/overlap.ts'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import type { Hint, Network } from '../../../../src/core/probes/outline/network/network.ts'
import { search } from '../../../../src/core/probes/outline/search.ts'
import { turnedBox } from '../../../support/draw.ts'
import { makeScene } from '../../../support/make-scene.ts'
import { makeNetwork } from '../../../support/make-sight.ts'

const [WIDTH, HEIGHT] = [800, 600]
const CARD = turnedBox([400, 300], 420, 265, 8)
const ID_1 = [1.5857]

const seeing = (...quads: readonly Quad[]) =>
  makeNetwork(quads.map((quad) => mapQuad(quad, ([x, y]): Point => [x / WIDTH, y / HEIGHT])))

describe.each(['dark', 'wood'] as const)('on a %s table', (table) => {
  const { scored, sight } = search(makeScene({ table, quads: [CARD] }), ID_1, seeing(CARD))

  test('the best candidate is the card, in pixels of the photo', () => {
    expect(scored[0] && intersectionOverUnion(scored[0].quad, CARD)).toBeGreaterThan(0.97)
  })

  test('candidates come best first', () => {
    const scores = scored.map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(3)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
  })

  test("the network's view of the whole comes along", () => {
    expect(sight.total / (96 * 72)).toBeCloseTo((420 * 265) / (WIDTH * HEIGHT), 1)
  })
})

test('what the network sees without any edge is a candidate all the same', () => {
  const { scored } = search(makeScene({ quads: [] }), ID_1, seeing(CARD))
  expect(scored[0] && intersectionOverUnion(scored[0].quad, CARD)).toBeGreaterThan(0.9)
})

test('where there is neither an edge nor anything to see, there is no candidate with sides of its own', () => {
  const { scored } = search(makeScene({ quads: [] }), ID_1, seeing())
  expect(scored.filter(({ features }) => features.frameSides === 0)).toEqual([])
})

test('an outline that is known already is a candidate, too', () => {
  const { scored } = search(makeScene({ quads: [] }), ID_1, seeing(), CARD)
  expect(scored.map(({ quad }) => intersectionOverUnion(quad, CARD)).filter((overlap) => overlap > 0.999)).toHaveLength(
    1,
  )
})

test.each([
  [[], 'unknown'],
  [[1.5857], 'card'],
  [[Math.SQRT2], 'sheet'],
  [[1.5857, Math.SQRT2], 'unknown'],
] as const)('the shapes %o lead the network to expect: %s', (aspects, expected) => {
  const hints: Hint[] = []
  const network = seeing(CARD)
  const listening: Network = {
    look(input, hint) {
      hints.push(hint)
      return network.look(input, hint)
    },
  }
  search(makeScene({ quads: [CARD] }), aspects, listening)
  expect(hints).toEqual([expected])
})
