import { describe, expect, test } from 'vitest'
import type { Planes } from '../../../../src/core/probes/outline/network/layers.ts'
import {
  type Hint,
  INPUT_HEIGHT,
  INPUT_WIDTH,
  type Network,
} from '../../../../src/core/probes/outline/network/network.ts'
import { lookAt } from '../../../../src/core/probes/outline/sight.ts'
import { box } from '../../../support/draw.ts'
import { makeRaster } from '../../../support/make-raster.ts'
import { makeNetwork } from '../../../support/make-sight.ts'

/** Red grows to the right and green downwards. */
const photo = (width: number, height: number) => makeRaster(width, height, (x, y) => [x / 4, y / 4, 200])

/** Answers with red and green of its own input, as log odds, so that what was shown comes back. */
function makeMirror(): Network & { readonly shown: { input: Planes; hint: Hint }[] } {
  const shown: { input: Planes; hint: Hint }[] = []
  return {
    shown,
    look(input, hint) {
      shown.push({ input, hint })
      const data = new Float32Array(2 * 96 * 72)
      for (const at of data.keys()) {
        const [plane, cell] = [Math.floor(at / (96 * 72)), at % (96 * 72)]
        const place = 2 * Math.floor(cell / 96) * INPUT_WIDTH + 2 * (cell % 96)
        data[at] = input.data[plane * INPUT_WIDTH * INPUT_HEIGHT + place] ?? Number.NaN
      }
      return { planes: { count: 2, width: 96, height: 72, data }, states: Float32Array.of(1, 2, 3, 4, 5) }
    },
  }
}

describe('the network is shown', () => {
  test('a lying photo as it is, red, green and blue from 0 to 1', () => {
    const network = makeMirror()
    lookAt(photo(800, 600), 'card', network)
    const [{ input, hint } = { input: undefined, hint: undefined }] = network.shown
    expect(hint).toBe('card')
    expect([input?.count, input?.width, input?.height]).toEqual([3, INPUT_WIDTH, INPUT_HEIGHT])
    const valueAt = (plane: number, x: number, y: number) => input?.data[(plane * INPUT_HEIGHT + y) * INPUT_WIDTH + x]
    expect(valueAt(0, 96, 20)).toBeCloseTo((0.25 * 800 * (96.5 / 192)) / 255, 1)
    expect(valueAt(1, 20, 108)).toBeCloseTo((0.25 * 600 * (108.5 / 144)) / 255, 1)
    expect(valueAt(2, 50, 50)).toBeCloseTo(200 / 255, 2)
  })

  test('an upright photo laid down: what was below is to the right', () => {
    const network = makeMirror()
    lookAt(photo(600, 800), 'unknown', network)
    const data = network.shown[0]?.input.data ?? new Float32Array()
    const green = data.subarray(INPUT_WIDTH * INPUT_HEIGHT)
    expect(green[180]).toBeGreaterThan((green[10] ?? 0) + 0.4)
    expect(data[140 * INPUT_WIDTH]).toBeGreaterThan((data[5 * INPUT_WIDTH] ?? 0) + 0.3)
  })
})

describe('what it sees', () => {
  test.each([
    ['lying', 800, 600, 96, 72],
    ['upright', 600, 800, 72, 96],
  ])('lies as the photo does: %s', (_, width, height, columns, rows) => {
    const { mask, edge, states } = lookAt(photo(width, height), 'unknown', makeMirror())
    expect([mask.width, mask.height, edge.width, edge.height]).toEqual([columns, rows, columns, rows])
    const at = (plane: typeof mask, x: number, y: number) => plane.data[y * columns + x] ?? Number.NaN
    // Red went into the mask, and grows to the right only; green into the edges.
    expect(at(mask, columns - 3, 30)).toBeGreaterThan(at(mask, 3, 30) + 0.05)
    expect(at(mask, 30, rows - 3)).toBeCloseTo(at(mask, 30, 3), 2)
    expect(at(edge, 30, rows - 3)).toBeGreaterThan(at(edge, 30, 3) + 0.05)
    expect(at(edge, columns - 3, 30)).toBeCloseTo(at(edge, 3, 30), 2)
    expect([...states]).toEqual([1, 2, 3, 4, 5])
  })

  test('is how likely each cell is a document, and the sum of that', () => {
    const { mask, total } = lookAt(photo(800, 600), 'unknown', makeNetwork([box(0.25, 0.25, 0.5, 0.5)]))
    expect(mask.data[36 * 96 + 48]).toBeGreaterThan(0.99)
    expect(mask.data[5 * 96 + 5]).toBeLessThan(0.01)
    expect(total / (48 * 36)).toBeCloseTo(1, 1)
  })
})
