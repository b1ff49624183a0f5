import { describe, expect, test } from 'vitest'
import { findBoxes } from '../../../src/reader/boxes/find-boxes.ts'
import type { Likelihood } from '../../../src/reader/boxes/regions.ts'

const WIDTH = 120
const HEIGHT = 80

/** What is likely inside a rectangle around a place, turned by degrees. */
function mark(map: Likelihood, x: number, y: number, width: number, height: number, degrees = 0, value = 0.9): void {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  for (let row = 0; row < map.height; row++) {
    for (let column = 0; column < map.width; column++) {
      const [u, v] = [column + 0.5 - x, row + 0.5 - y]
      const isInside = Math.abs(u * cos + v * sin) <= width / 2 && Math.abs(v * cos - u * sin) <= height / 2
      if (isInside) map.data[row * map.width + column] = value
    }
  }
}

const blank = (): Likelihood => ({ width: WIDTH, height: HEIGHT, data: new Float32Array(WIDTH * HEIGHT) })
const find = (map: Likelihood, scale = 1) => findBoxes(map, { width: WIDTH * scale, height: HEIGHT * scale })
const spans = (quad: ReturnType<typeof findBoxes>[number] | undefined) => {
  const xs = quad?.map(([x]) => x) ?? []
  const ys = quad?.map(([, y]) => y) ?? []
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map(Math.round)
}

describe('the boxes in what the detector answers', () => {
  test('none where nothing is likely', () => {
    expect(find(blank())).toEqual([])
  })

  test('each region is grown by what the network shrinks it', () => {
    const map = blank()
    mark(map, 60, 20, 60, 8)
    mark(map, 60, 60, 40, 8)
    const boxes = find(map)
    expect(boxes).toHaveLength(2)
    // 1.6 times the area over the perimeter: 60 x 8 x 1.6 / 136 is 5.6.
    expect(spans(boxes[0])).toEqual([24, 96, 10, 30])
  })

  test('in pixels of the picture', () => {
    const map = blank()
    mark(map, 60, 20, 60, 8)
    expect(spans(find(map, 2)[0])).toEqual([49, 191, 21, 59])
  })

  test('a slanting line is boxed along its slant', () => {
    const map = blank()
    mark(map, 60, 40, 70, 8, 20)
    const [box] = find(map)
    if (!box) throw new Error('no box')
    const sides = box.map(([x, y], at) => {
      const [nextX, nextY] = box[(at + 1) % 4] ?? [x, y]
      return [Math.hypot(nextX - x, nextY - y), Math.atan2(nextY - y, nextX - x) * (180 / Math.PI)] as const
    })
    const [, degrees] = sides.reduce((longest, side) => (side[0] > longest[0] ? side : longest))
    expect(Math.abs((((degrees % 180) + 180) % 180) - 20)).toBeLessThan(3)
  })

  test.each([
    ['what is too thin', [60, 40, 60, 2], 0.9],
    ['what is hardly likely', [60, 40, 60, 10], 0.35],
    ['what is unlikely', [60, 40, 60, 10], 0.29],
  ] as const)('not %s', (_, [x, y, width, height], value) => {
    const map = blank()
    mark(map, x, y, width, height, 0, value)
    expect(find(map)).toEqual([])
  })
})
