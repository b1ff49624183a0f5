import { describe, expect, test } from 'vitest'
import type { Quad } from '../../../src/core/index.ts'
import { alongAxis, axisOf, upsideDown } from '../../../src/reader/boxes/direction.ts'

const box = (x: number, y: number, width: number, height: number): Quad => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

describe('which way the text runs', () => {
  test.each([
    ['right', [box(0, 0, 100, 10), box(0, 20, 60, 10)]],
    ['down', [box(0, 0, 10, 100), box(20, 0, 10, 60)]],
    ['down, whatever lies across', [box(0, 0, 10, 200), box(20, 0, 100, 10), box(20, 20, 90, 10)]],
    ['right, whatever short boxes say', [box(0, 0, 60, 20), box(0, 30, 30, 50), box(40, 30, 30, 50)]],
    ['right where nothing says', []],
  ] as const)('%s', (axis, boxes) => {
    expect(axisOf(boxes)).toBe(axis.startsWith('down') ? 'down' : 'right')
  })

  test('by the longer side, wherever its corners begin', () => {
    const [a, b, c, d] = box(0, 0, 100, 10)
    expect(axisOf([[b, c, d, a]])).toBe('right')
  })
})

describe('a box is begun', () => {
  const [a, b, c, d] = box(0, 0, 100, 10)
  test.each([
    ['as it is', [a, b, c, d]],
    ['a quarter on', [b, c, d, a]],
    ['upside down', [c, d, a, b]],
    ['a quarter back', [d, a, b, c]],
  ] as const)('at its left top where text runs right: %s', (_, quad) => {
    expect(alongAxis(quad, 'right')).toEqual([a, b, c, d])
  })

  test('at its right top where text runs down', () => {
    expect(alongAxis([a, b, c, d], 'down')).toEqual([b, c, d, a])
  })

  test('at the opposite corner where it is read the other way', () => {
    expect(upsideDown([a, b, c, d])).toEqual([c, d, a, b])
  })
})
