import { describe, expect, test } from 'vitest'
import { findLines, type Line } from '../../../../src/core/probes/outline/lines.ts'
import type { Segment } from '../../../../src/core/probes/outline/segments.ts'
import { makePlane } from '../../../support/make-sight.ts'

const [WIDTH, HEIGHT] = [400, 300]
const nothing = makePlane(40, 30, () => 0)

function segment(x0: number, y0: number, x1: number, y1: number): Segment {
  const length = Math.hypot(x1 - x0, y1 - y0)
  return { x0, y0, x1, y1, nx: -(y1 - y0) / length, ny: (x1 - x0) / length, length }
}

const linesOf = (segments: readonly Segment[], edge = nothing) => findLines(segments, edge, WIDTH, HEIGHT)
const found = (lines: readonly Line[]) => lines.filter(({ isFrame }) => !isFrame)
const offLine = ({ nx, ny, c }: Line, x: number, y: number) => Math.abs(nx * x + ny * y - c)

describe('segments become one line', () => {
  test('where one goes on where the other ends', () => {
    const lines = found(linesOf([segment(50, 100, 150, 100), segment(200, 100.5, 340, 101)]))
    expect(lines).toHaveLength(1)
    expect(lines[0]?.support).toBeGreaterThan(235)
    expect(lines[0]?.support).toBeLessThan(250)
    for (const [x, y] of [
      [50, 100],
      [340, 101],
    ] as const) {
      expect(lines[0] && offLine(lines[0], x, y)).toBeLessThan(1)
    }
  })

  test('not where they are parallel but apart, or cross each other', () => {
    expect(found(linesOf([segment(50, 100, 350, 100), segment(50, 112, 350, 112)]))).toHaveLength(2)
    expect(found(linesOf([segment(50, 100, 350, 100), segment(200, 20, 200, 280)]))).toHaveLength(2)
  })

  test('not twice, where two edges run side by side within a pixel', () => {
    expect(found(linesOf([segment(50, 100, 350, 100), segment(50, 101, 350, 101)]))).toHaveLength(1)
  })
})

describe('along a line', () => {
  test('its edge is counted where it is, and not where it is not', () => {
    const [line] = found(linesOf([segment(50, 100, 150, 100), segment(250, 100, 350, 100)]))
    if (!line) throw new Error('Two segments in one line make a line.')
    const position = (x: number) => Math.round(line.nx * 100 - line.ny * x + line.origin)
    const between = (from: number, to: number) =>
      Math.abs((line.covered[position(to)] ?? Number.NaN) - (line.covered[position(from)] ?? Number.NaN))
    expect(between(60, 140)).toBe(80)
    expect(between(160, 240)).toBe(0)
    expect(between(0, 399)).toBe(line.support)
  })

  test('what the network takes for an edge is summed, inside the photo only', () => {
    const [line] = found(
      linesOf(
        [segment(50, 100, 350, 100)],
        makePlane(40, 30, () => 0.5),
      ),
    )
    expect(line?.likely.at(-1)).toBeCloseTo(0.5 * WIDTH, -1)
  })
})

test('lines with most edge come first, and an edge that the network believes in counts more', () => {
  const segments = [segment(50, 60, 350, 60), segment(80, 210, 320, 210)]
  const [longest] = found(linesOf(segments))
  const believed = makePlane(40, 30, (_, y) => (y === 20 || y === 21 ? 1 : 0))
  const [likeliest] = found(linesOf(segments, believed))
  expect(longest && offLine(longest, 200, 60)).toBeLessThan(0.01)
  expect(likeliest && offLine(likeliest, 200, 210)).toBeLessThan(0.01)
})

test('the four borders of the photo are lines, too, and come last', () => {
  const lines = linesOf([segment(50, 100, 350, 100)])
  expect(lines.map(({ isFrame }) => isFrame)).toEqual([false, true, true, true, true])
  expect(lines.slice(1).map(({ nx, ny, c }) => [nx, ny, c])).toEqual([
    [1, 0, 0],
    [1, 0, WIDTH - 1],
    [0, 1, 0],
    [0, 1, HEIGHT - 1],
  ])
})

test('a table full of edges leaves the strongest of them', () => {
  const segments = Array.from({ length: 90 }, (_, at) => segment(10, 3 * at + 10, 100 + 3 * at, 3 * at + 10))
  const lines = found(linesOf(segments))
  expect(lines.length).toBeLessThan(40)
  expect(lines[0]?.support).toBeGreaterThan(350)
})
