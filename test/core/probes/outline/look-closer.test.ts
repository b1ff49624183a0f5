import { describe, expect, test } from 'vitest'
import { intersectionOverUnion } from '../../../../src/core/geometry/overlap.ts'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Quad, Raster } from '../../../../src/core/model.ts'
import { type Assessment, assess } from '../../../../src/core/probes/outline/assess.ts'
import type { Decision } from '../../../../src/core/probes/outline/decide.ts'
import { lookCloser } from '../../../../src/core/probes/outline/look-closer.ts'
import { createNetwork } from '../../../../src/core/probes/outline/network/network.ts'
import * as weights from '../../../../src/core/probes/outline/network/weights.ts'
import { search } from '../../../../src/core/probes/outline/search.ts'
import { box, turnedBox } from '../../../support/draw.ts'
import { makeScene } from '../../../support/make-scene.ts'

const network = createNetwork(weights)
const ID_1 = [1.5857]
const WHOLE: Decision = { state: 'whole', confidence: 0.9 }
const NONE: Decision = { state: 'none', confidence: 0.9 }
const FAINT: Decision = { state: 'unsure', doubt: 'faint', confidence: 0.5 }

describe('a small card in a large photo', () => {
  const card = turnedBox([420, 380], 240, 151, 8)
  const photo = makeScene({ width: 1400, height: 1050, table: 'wood', quads: [card] })
  const rough = mapQuad(card, ([x, y]) => [x + 0.08 * (x - 420) + 6, y - 5])

  test('is outlined better than by a rough look', () => {
    expect(intersectionOverUnion(rough, card)).toBeLessThan(0.9)
    const { quad, decision } = lookCloser(photo, seen(photo, rough, WHOLE), ID_1, network)
    expect(intersectionOverUnion(quad, card)).toBeGreaterThan(0.95)
    expect(decision).toEqual(WHOLE)
  })

  test('is left as it was found where the network was certain of every side', () => {
    const first = seen(photo, rough, WHOLE, 0, 0.81)
    expect(lookCloser(photo, first, ID_1, network)).toBe(first)
  })

  test('does not stand in for something larger around it', () => {
    const around = seen(photo, box(280, 280, 600, 450), WHOLE)
    expect(lookCloser(photo, around, ID_1, network)).toBe(around)
  })

  test.each([
    ['overlooked', NONE],
    ['hardly seen', FAINT],
  ])('that was %s is found where the network suspects it', (_, decision) => {
    const closer = lookCloser(photo, seen(photo, rough, decision, 0.2), ID_1, network)
    expect(closer.decision.state).toBe('whole')
    expect(intersectionOverUnion(closer.quad, card)).toBeGreaterThan(0.95)
  })

  test('is not sought where the network, too, sees nothing', () => {
    const first = seen(photo, rough, NONE, 0.95)
    expect(lookCloser(photo, first, ID_1, network)).toBe(first)
  })
})

describe('a piece of table that looked like a card', () => {
  const card = turnedBox([600, 500], 240, 151, 8)
  const size = { width: 1400, height: 1050, table: 'wood' } as const
  const [bare, withCard] = [makeScene({ ...size, quads: [] }), makeScene({ ...size, quads: [card] })]

  test('is asked about when there is nothing from near', () => {
    const { decision } = lookCloser(bare, seen(withCard, card, WHOLE), ID_1, network)
    expect(decision).toMatchObject({ state: 'unsure', doubt: 'faint' })
  })

  test('is nothing when it was hardly seen before', () => {
    expect(lookCloser(bare, seen(withCard, card, FAINT, 0.2), ID_1, network).decision.state).toBe('none')
  })
})

test.each([
  ['a card that fills the photo', 800, turnedBox([400, 300], 620, 390, 3)],
  ['a photo with too few pixels for a closer look', 320, turnedBox([160, 120], 100, 63, 3)],
])('%s is left as it was found', (_, width, card) => {
  const photo = makeScene({ width, height: 0.75 * width, quads: [card] })
  const first = seen(
    photo,
    mapQuad(card, ([x, y]) => [x + 3, y]),
    WHOLE,
  )
  expect(lookCloser(photo, first, ID_1, network)).toBe(first)
})

/** A first look with another outcome; `none`: how likely the network held that there is nothing. */
function seen(photo: Raster, quad: Quad, decision: Decision, none = 0, leastLikely = 0.6): Assessment {
  const first = assess(photo, search(photo, ID_1, network))
  if (!first) throw new Error('The photo has no candidate.')
  return { ...first, quad, decision, features: { ...first.features, none: Math.log(none), leastLikely } }
}
