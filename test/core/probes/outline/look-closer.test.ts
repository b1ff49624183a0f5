import { describe, expect, test } from 'vitest'
import { intersectionOverUnion } from '../../../../src/core/geometry/overlap.ts'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import { lookCloser } from '../../../../src/core/probes/outline/look-closer.ts'
import { createNetwork } from '../../../../src/core/probes/outline/network/network.ts'
import * as weights from '../../../../src/core/probes/outline/network/weights.ts'
import { box, turnedBox } from '../../../support/draw.ts'
import { makeScene } from '../../../support/make-scene.ts'

const network = createNetwork(weights)
const ID_1 = [1.5857]

describe('a small card in a large photo', () => {
  const card = turnedBox([420, 380], 240, 151, 8)
  const photo = makeScene({ width: 1400, height: 1050, table: 'wood', quads: [card] })

  test('is outlined better than by a rough look', () => {
    const rough = mapQuad(card, ([x, y]) => [x + 0.08 * (x - 420) + 6, y - 5])
    expect(intersectionOverUnion(rough, card)).toBeLessThan(0.9)
    expect(intersectionOverUnion(lookCloser(photo, rough, ID_1, network), card)).toBeGreaterThan(0.95)
  })

  test('does not stand in for something larger around it', () => {
    const around = box(280, 280, 600, 450)
    expect(lookCloser(photo, around, ID_1, network)).toBe(around)
  })
})

test.each([
  ['a card that fills the photo', 800, turnedBox([400, 300], 620, 390, 3)],
  ['a photo with too few pixels for a closer look', 320, turnedBox([160, 120], 100, 63, 3)],
])('%s is left as it was found', (_, width, card) => {
  const photo = makeScene({ width, height: 0.75 * width, quads: [card] })
  const rough = mapQuad(card, ([x, y]) => [x + 3, y])
  expect(lookCloser(photo, rough, ID_1, network)).toBe(rough)
})
