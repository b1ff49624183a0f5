import { describe, expect, test } from 'vitest'
import type { MaterialId } from '../../../src/core/material.ts'
import { briefOf, findingOf, makeEvidence, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    [90, 0, 'pass balanced info none'],
    [89, 0, 'fail dark warn none'],
    [255, 0.25, 'pass balanced info none'],
    [255, 0.2501, 'fail blown warn none'],
    [255, 1, 'fail blown warn none'],
    [89, 0.9, 'fail dark warn none'],
  ])('a document whose paper has luma %i, clipped %f: %s', (paperLuma, clippedShare, expected) => {
    const finding = findingOf('exposure', { profile, evidence: { exposure: { paperLuma, clippedShare } } })
    expect(briefOf(finding)).toBe(expected)
  })

  test.each([
    [89, 0, 'fail dark warn none'],
    [90, 0, 'pass balanced info none'],
    [255, 0.25, 'pass balanced info none'],
    [255, 0.2501, 'unsure clipped warn none'],
    [255, 1, 'unsure clipped warn none'],
    // Dark and clipped at once, a lamp in a dark room: the darkness is what spoils the paper.
    [89, 0.9, 'fail dark warn none'],
  ])('a whole photo with highlights of %i, clipped %f: %s', (highlightLuma, clippedShare, expected) => {
    const exposure = { highlightLuma, clippedShare, paperLuma: undefined, contrast: undefined }
    expect(briefOf(findingOf('exposure', { profile, evidence: { measuredOn: 'photo', exposure } }))).toBe(expected)
  })

  test('unknown light is left to the eye', () => {
    expect(briefOf(findingOf('exposure', { profile, evidence: { exposure: null } }))).toBe('unsure unknown warn none')
  })
})

describe('the contrast of print', () => {
  const contrasted = (contrast: number, material?: MaterialId) =>
    briefOf(findingOf('exposure', { ...(material && { material }), evidence: { exposure: { contrast } } }))

  test.each([
    [60, 'pass balanced info none'],
    [59.9, 'unsure pale warn none'],
    [0, 'unsure pale warn none'],
  ])('%f on a card: %s', (contrast, expected) => {
    expect(contrasted(contrast)).toBe(expected)
  })

  test('is not judged on a page, which may hold three lines', () => {
    expect(contrasted(20, 'commitment')).toBe('pass balanced info none')
    expect(contrasted(20, 'licence')).toBe('pass balanced info none')
  })
})

test('a screenshot may be as dark or as white as its page', () => {
  expect(() => findingOf('exposure', { material: 'domain-screenshot' })).toThrow('domain-screenshot')
  expect(briefOf(findingOf('exposure', { material: 'commitment' }))).toBe('pass balanced info none')
})

test('a document that is badly lit is shown as a whole, a photo is not', () => {
  const regionOf = (measuredOn: 'document' | 'photo') =>
    findingOf('exposure', { evidence: { measuredOn, exposure: { highlightLuma: 30, paperLuma: 30 } } }).region
  expect(regionOf('document')).toEqual(makeEvidence().outline?.quad)
  expect(regionOf('photo')).toBeUndefined()
})
