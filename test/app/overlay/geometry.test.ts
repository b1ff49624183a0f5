import { expect, test } from 'vitest'
import {
  bandInside,
  boxAround,
  cornersPath,
  cutOutline,
  linesPath,
  polygonPath,
} from '../../../src/app/overlay/geometry.ts'
import type { OutlineFacts, Side } from '../../../src/core/evidence.ts'
import type { Quad } from '../../../src/core/model.ts'

const FRAME = { width: 400, height: 300 }
const INSIDE: Quad = [
  [100, 80],
  [300, 90],
  [290, 210],
  [90, 200],
]

test('a box holds all points and no more', () => {
  expect(boxAround(INSIDE)).toEqual({ x: 90, y: 80, width: 210, height: 130 })
})

test('paths are written to a tenth of a pixel', () => {
  expect(
    polygonPath([
      [0, 0.04],
      [10.26, 0],
      [5, 5],
    ]),
  ).toBe('M0 0L10.3 0L5 5Z')
  expect(
    linesPath([
      [
        [0, 0],
        [1, 2],
      ],
      [
        [3, 4],
        [5, 6],
      ],
    ]),
  ).toBe('M0 0L1 2M3 4L5 6')
})

test('every corner has two arms, each a share of its own side', () => {
  const square: Quad = [
    [0, 0],
    [100, 0],
    [100, 50],
    [0, 50],
  ]
  expect(cornersPath(square, 0.1)).toBe(
    'M0 5L0 0L10 0' + 'M90 0L100 0L100 5' + 'M100 45L100 50L90 50' + 'M10 50L0 50L0 45',
  )
})

const cutBy = (cutSides: readonly Side[], quad: Quad) =>
  cutOutline({ state: 'cut', confidence: 1, quad, cutSides } satisfies OutlineFacts, FRAME)

test('a document that leaves the frame is open where it leaves', () => {
  const { seen, cut } = cutBy(
    ['right'],
    [
      [200, 100],
      [500, 100],
      [500, 200],
      [200, 200],
    ],
  )
  expect(cut).toEqual([
    [
      [400, 100],
      [400, 200],
    ],
  ])
  expect(seen).toHaveLength(3)
  expect(seen.flat().every(([x]) => x <= 400)).toBe(true)
})

test('two sides of the frame may cut the same document', () => {
  const { seen, cut } = cutBy(
    ['right', 'bottom'],
    [
      [200, 100],
      [500, 100],
      [500, 400],
      [200, 400],
    ],
  )
  expect(cut).toEqual([
    [
      [400, 100],
      [400, 300],
    ],
    [
      [400, 300],
      [200, 300],
    ],
  ])
  expect(seen).toHaveLength(2)
})

test('a document whose edge was found just inside the frame is cut all the same', () => {
  const { seen, cut } = cutBy(
    ['left'],
    [
      [3, 100],
      [200, 100],
      [200, 200],
      [4, 200],
    ],
  )
  expect(cut).toEqual([
    [
      [4, 200],
      [3, 100],
    ],
  ])
  expect(seen).toHaveLength(3)
})

test('where no side of the document lies on the frame, its extent on that side is shown', () => {
  const { seen, cut } = cutBy(['top'], INSIDE)
  expect(cut).toEqual([
    [
      [90, 0],
      [300, 0],
    ],
  ])
  expect(seen).toHaveLength(4)
})

test('a document that is wholly in the frame has nothing cut off', () => {
  expect(cutBy([], INSIDE)).toEqual({ seen: expect.objectContaining({ length: 4 }), cut: [] })
})

test.each([
  ['right', [400, 100], [400, 200], 390],
  ['left', [0, 100], [0, 200], 10],
] as const)('a band lies inside the frame: %s', (_, from, to, edge) => {
  expect(bandInside([from, to], FRAME, 10).map(([x]) => x)).toEqual([from[0], from[0], edge, edge])
})

test.each([
  ['top', 0, 10],
  ['bottom', 300, 290],
] as const)('a band lies inside the frame: %s', (_, y, edge) => {
  const band = bandInside(
    [
      [100, y],
      [200, y],
    ],
    FRAME,
    10,
  )
  expect(band.map((point) => point[1])).toEqual([y, y, edge, edge])
})
