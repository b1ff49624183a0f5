import { describe, expect, test } from 'vitest'
import { blurriestSigma, type Edge, findEdges } from '../../../src/core/raster/edge-sigma.ts'
import { lumaOf } from '../../../src/core/raster/luma.ts'
import { makeEdges } from '../../support/make-edges.ts'
import { greyRaster, makeRandom } from '../../support/make-raster.ts'
import { takeUnwritten } from '../../support/take-unwritten.ts'

const edgesOf = (raster: Parameters<typeof lumaOf>[0]) => findEdges(lumaOf(raster, takeUnwritten))
const step = (at: (x: number, y: number) => number) => greyRaster(120, 120, (x, y) => (at(x, y) < 0 ? 60 : 180))

describe('an edge', () => {
  test('lies on the crest, is as high as the step, and an ideal one answers 1.28', () => {
    const edges = edgesOf(step((x) => x - 60))
    expect(edges.length).toBeGreaterThan(90)
    for (const edge of edges) {
      expect(Math.abs(edge.x - 59.5)).toBeLessThan(1)
      expect(edge.step).toBeCloseTo(120, 0)
      expect(edge.sigma).toBeGreaterThan(1.1)
      expect(edge.sigma).toBeLessThan(1.4)
    }
  })

  test.each([
    ['across', (x: number) => x - 60, 0],
    ['down the diagonal', (x: number, y: number) => x + y - 120, 1],
    ['down', (_: number, y: number) => y - 60, 2],
    ['up the diagonal', (x: number, y: number) => y - x, 3],
  ] as const)('that rises %s has a direction of its own, whichever side is the darker', (_, at, direction) => {
    for (const sign of [1, -1]) {
      const edges = edgesOf(step((x, y) => sign * at(x, y)))
      expect(edges.length).toBeGreaterThan(20)
      expect(new Set(edges.map((edge) => edge.direction))).toEqual(new Set([direction]))
    }
  })

  test.each([1, 0.5, 0.3])('is the same one in %f times the light', (light) => {
    const edges = edgesOf(greyRaster(120, 120, (x) => light * (x < 60 ? 200 : 212)))
    expect(edges.length).toBeGreaterThan(90)
    for (const { sigma } of edges) expect(Math.abs(sigma - 1.28)).toBeLessThan(0.2)
  })

  test('is not seen in a plain picture, nor in the noise of a sensor', () => {
    const random = makeRandom(2)
    expect(edgesOf(greyRaster(200, 200, () => 128))).toEqual([])
    for (const light of [200, 128, 40]) {
      expect(edgesOf(greyRaster(200, 200, () => light + 3 * random()))).toEqual([])
    }
    // In a dark picture of a better sensor such steps would be print.
    const grain = () => 5 * (random() + random() + random() + random() - 2)
    expect(edgesOf(greyRaster(200, 200, () => 40 + grain()))).toEqual([])
  })
})

describe('the blur', () => {
  test.each([1, 1.5, 2, 3])('of %f pixels is measured, with the smoothing before', (blur) => {
    const sigma = blurriestSigma(edgesOf(makeEdges({ blur })))
    // Variances of independent blurs add up: the binomial kernel's is 1, Sobel's another half.
    expect(sigma).toBeGreaterThan(0.85 * Math.hypot(blur, 1))
    expect(sigma).toBeLessThan(1.2 * Math.hypot(blur, 1.3))
  })

  test('of a blurrier picture is never the smaller one', () => {
    const sigmas = [0.5, 0.8, 1.2, 1.8, 2.6, 3.5].map((blur) => blurriestSigma(edgesOf(makeEdges({ blur }))))
    expect(sigmas).toEqual([...sigmas].sort((one, other) => one - other))
    expect(new Set(sigmas).size).toBe(sigmas.length)
  })

  test('is that of the blurriest direction with edges enough', () => {
    const edges = (count: number, direction: Edge['direction'], sigma: number): Edge[] =>
      Array.from({ length: count }, () => ({ x: 0, y: 0, step: 100, direction, sigma }))
    expect(blurriestSigma([...edges(100, 0, 1.1), ...edges(100, 2, 1.9), ...edges(50, 3, 5)])).toBeCloseTo(1.9, 6)
    expect(blurriestSigma([...edges(50, 0, 1.1), ...edges(50, 1, 1.1)])).toBeNaN()
  })

  test('is the lower quartile of a direction: soft drawings do not make a sharp print blurred', () => {
    const mixed = Array.from({ length: 100 }, (_, at): Edge => {
      return { x: 0, y: 0, step: 100, direction: 0, sigma: at < 40 ? 1 : 4 }
    })
    expect(blurriestSigma(mixed)).toBe(1)
  })
})
