import { expect, test } from 'vitest'
import { angleOf, GOOD, leanOf, MOST, ratioText, scaleOf } from '../../../src/app/pair/scale.ts'
import { inspectPair } from '../../../src/core/inspect.ts'
import type { Quad } from '../../../src/core/model.ts'
import { makeContext, makePair } from '../../support/make-evidence.ts'

/** What is found of two cards of which one is larger than the other. */
function findingsAt(first: number, second: number) {
  const photo = (size: number) => {
    const quad: Quad = [
      [100, 100],
      [100 + size, 100],
      [100 + size, 100 + size * 0.63],
      [100, 100 + size * 0.63],
    ]
    return { evidence: { outline: { quad, tiltDegrees: 0 } } }
  }
  return inspectPair(...makePair({ first: photo(first), second: photo(second) }), makeContext())
}

const scaleAt = (first: number, second: number) => scaleOf(findingsAt(first, second), 'id-portrait')

test.each([
  [2000, 2000, '1 : 1.00'],
  [2000, 1640, '1 : 0.82'],
  [1640, 2000, '0.82 : 1'],
  // More than 5 %: it fails, and does not read like what passes.
  [2000, 1899, '1 : 0.94'],
  [2000, 1900, '1 : 0.95'],
])('%i to %i reads %s', (first, second, text) => {
  expect(ratioText(scaleAt(first, second))).toBe(text)
})

test('the larger side goes down: at the left is the portrait', () => {
  expect(leanOf(scaleAt(2000, 1900))).toBeCloseTo(-10)
  expect(leanOf(scaleAt(1900, 2000))).toBeCloseTo(10)
  expect(Math.abs(leanOf(scaleAt(2000, 2000)))).toBe(0)
  expect(leanOf(scaleAt(2000, 500))).toBe(-angleOf(1))
})

test('what could not be compared leaves the balance at rest', () => {
  const pair = makePair({ first: { evidence: { outline: { state: 'unsure' } } } })
  const scale = scaleOf(inspectPair(...pair, makeContext()), 'id-portrait')
  expect(scale).toBeUndefined()
  expect([ratioText(scale), leanOf(scale)]).toEqual(['1 : ?', 0])
  expect(scaleOf([], 'id-portrait')).toBeUndefined()
})

test('the dial has the tolerances of the check', () => {
  const messageAt = (difference: number) =>
    findingsAt(2000, 2000 * (1 - difference)).find(({ check }) => check === 'pair-scale')?.message
  expect([GOOD - 0.002, GOOD + 0.002].map(messageAt)).toEqual(['equal', 'uneven'])
  expect([MOST - 0.002, MOST + 0.002].map(messageAt)).toEqual(['uneven', 'unequal'])
})
