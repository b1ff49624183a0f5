import { expect, test } from 'vitest'
import { findBlobs } from '../../../src/core/raster/blobs.ts'
import { compactnessOf } from '../../../src/core/raster/compactness.ts'

const SIDE = 120

function compactness(isInside: (x: number, y: number) => boolean): number {
  const mask = Uint8Array.from({ length: SIDE * SIDE }, (_, at) =>
    isInside((at % SIDE) - SIDE / 2, Math.floor(at / SIDE) - SIDE / 2) ? 1 : 0,
  )
  const [blob] = findBlobs(mask, SIDE)
  if (!blob) throw new Error('There is a blob.')
  return compactnessOf(blob, SIDE)
}

test.each([
  ['a disc', (x: number, y: number) => Math.hypot(x, y) < 40],
  ['an ellipse', (x: number, y: number) => Math.hypot(x / 2, y) < 20],
  ['an ellipse aslant', (x: number, y: number) => Math.hypot((x + y) / 2.5, x - y) < 30],
])('%s is as compact as can be', (_, isInside) => {
  expect(compactness(isInside)).toBeCloseTo(1, 1.5)
})

test.each([
  ['a rectangle', (x: number, y: number) => Math.abs(x) < 40 && Math.abs(y) < 12],
  ['a square aslant', (x: number, y: number) => Math.abs(x) + Math.abs(y) < 40],
])('%s is nearly as compact', (_, isInside) => {
  expect(compactness(isInside)).toBeCloseTo(3 / Math.PI, 1.5)
})

test.each([
  ['a ring', (x: number, y: number) => Math.abs(Math.hypot(x, y) - 40) < 5],
  ['a letter', (x: number, y: number) => Math.hypot(x, y) < 50 && (Math.abs(x) < 6 || Math.abs(y) < 6)],
])('%s is not', (_, isInside) => {
  expect(compactness(isInside)).toBeLessThan(0.6)
})

test('a single pixel and a line of them are squares and rectangles', () => {
  expect(compactness((x, y) => x === 0 && y === 0)).toBeCloseTo(3 / Math.PI, 5)
  expect(compactness((x, y) => Math.abs(x) < 9 && y === 0)).toBeCloseTo(3 / Math.PI, 5)
})
