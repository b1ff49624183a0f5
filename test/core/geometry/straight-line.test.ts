import { expect, test } from 'vitest'
import { crossingOf, type StraightLine } from '../../../src/core/geometry/straight-line.ts'

/** Through a point, with the normal turned by so many degrees from the x axis. */
function lineThrough(x: number, y: number, degrees: number): StraightLine {
  const [nx, ny] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return { nx, ny, c: nx * x + ny * y }
}

test.each([
  [0, 90],
  [30, 135],
  [80, 20],
  [200, 10],
])('two lines through a point meet there: normals at %i and %i degrees', (one, other) => {
  const [x, y] = crossingOf(lineThrough(7, -3, one), lineThrough(7, -3, other), 0.05) ?? []
  expect(x).toBeCloseTo(7, 9)
  expect(y).toBeCloseTo(-3, 9)
})

test('lines under a smaller angle than asked for do not meet, whichever way their normals point', () => {
  const line = lineThrough(1, 2, 40)
  expect(crossingOf(line, lineThrough(5, 5, 42), 0.05)).toBeUndefined()
  expect(crossingOf(line, lineThrough(5, 5, 222), 0.05)).toBeUndefined()
  expect(crossingOf(line, lineThrough(5, 5, 44), 0.05)).toBeDefined()
})
