import { describe, expect, test } from 'vitest'
import { reflectionLikelihood } from '../../../src/core/probes/reflection.ts'
import type { WhiteSpot } from '../../../src/core/probes/white-spots.ts'

/** A lamp in plastic: white, round, and fading into paper. */
const LAMP: WhiteSpot = {
  box: { left: 100, top: 100, right: 180, bottom: 180 },
  share: 0.005,
  whiteness: 253,
  compactness: 0.98,
  fill: 0.78,
  fall: 40,
  distance: 4,
  seen: 1,
  radius: 10,
}

const likelihoodOf = (other: Partial<WhiteSpot>) => reflectionLikelihood({ ...LAMP, ...other })

test('a lamp is a reflection', () => {
  expect(likelihoodOf({})).toBeGreaterThan(0.9)
})

describe('what cannot be light is none', () => {
  test.each<[string, Partial<WhiteSpot>]>([
    ['paper beside it that is hardly darker', { fall: 7.9 }],
    ['a white field that ends at once on a dark card', { fall: 120, distance: 1 }],
    ['a white rectangle on a dark card', { fall: 120, fill: 0.95 }],
    ['a white letter on a dark card', { fall: 120, compactness: 0.7 }],
    ['light that comes in over the border and goes on further than it is wide', { seen: 0.5, distance: 11 }],
    ['a white margin that is printed', { seen: 0.5, distance: 1 }],
  ])('%s', (_, other) => {
    expect(likelihoodOf(other)).toBe(0)
  })

  test('beside pale paper the same ends and shapes may be', () => {
    expect(likelihoodOf({ fall: 59, distance: 1 })).toBeGreaterThan(0)
    expect(likelihoodOf({ fall: 59, fill: 0.95 })).toBeGreaterThan(0)
    expect(likelihoodOf({ fall: 120 })).toBeGreaterThan(0)
  })
})

describe('it is the likelier', () => {
  test.each<[string, readonly Partial<WhiteSpot>[]]>([
    ['the whiter it is', [{ whiteness: 244 }, { whiteness: 248 }, { whiteness: 252 }]],
    ['the rounder it is', [{ compactness: 0.5 }, { compactness: 0.8 }, { compactness: 1 }]],
    ['the less it is a rectangle', [{ fill: 1 }, { fill: 0.9 }, { fill: 0.78 }]],
    ['the darker the paper beside it is', [{ fall: 8 }, { fall: 20 }, { fall: 50 }]],
  ])('%s', (_, others) => {
    const likelihoods = others.map(likelihoodOf)
    expect(likelihoods).toEqual([...likelihoods].sort((one, other) => one - other))
    expect(new Set(likelihoods).size).toBe(likelihoods.length)
  })
})

test('print that is bright, ragged and hardly brighter than its paper is hardly one', () => {
  expect(likelihoodOf({ whiteness: 245, compactness: 0.5, fill: 0.5, fall: 12 })).toBeLessThan(0.1)
})
