import { describe, expect, test } from 'vitest'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    ['no camera facts', { camera: null }, 'unsure unknown warn none'],
    ['camera facts that leave the place open', { camera: { hasLocation: undefined } }, 'unsure unknown warn none'],
    ['camera facts without a place', {}, 'pass none info none'],
    ['a place in a JPEG', { camera: { hasLocation: true } }, 'fail stored info strip'],
    ['a place in a PNG', { camera: { hasLocation: true }, file: { format: 'png' } }, 'fail stored info encode'],
  ] as const)('%s', (_, evidence, expected) => {
    expect(briefOf(findingOf('location', { profile, evidence }))).toBe(expected)
  })
})
