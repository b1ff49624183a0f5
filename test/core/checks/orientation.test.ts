import { describe, expect, test } from 'vitest'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test('upright passes', () => {
    expect(briefOf(findingOf('orientation', { profile }))).toBe('pass upright info none')
  })

  test.each([2, 3, 4, 5, 6, 7, 8] as const)('tag %i is written upright', (orientation) => {
    const finding = findingOf('orientation', { profile, evidence: { pixels: { orientation } } })
    expect(briefOf(finding)).toBe('fail turned warn encode')
  })

  test('two readings that differ ask for the eye, even where one of them says upright', () => {
    const finding = findingOf('orientation', { profile, evidence: { pixels: { orientation: 1, otherOrientation: 6 } } })
    expect(briefOf(finding)).toBe('unsure contradictory warn none')
  })

  test('unknown pixels are left to the eye', () => {
    expect(briefOf(findingOf('orientation', { profile, evidence: { pixels: null } }))).toBe('unsure unknown warn none')
  })
})
