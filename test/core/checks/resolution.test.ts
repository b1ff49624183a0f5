import { describe, expect, test } from 'vitest'
import { describe as wordsOf } from '../../../src/core/describe.ts'
import { materials } from '../../../src/core/material.ts'
import { briefOf, findingOf, PROFILE_IDS } from '../../support/make-evidence.ts'

describe.each(PROFILE_IDS)('%s', (profile) => {
  test.each([
    ['id-portrait', 12, 'pass fine info none'],
    ['id-portrait', 11.99, 'fail coarse warn none'],
    ['id-portrait', 8, 'fail coarse warn none'],
    ['id-portrait', 7.99, 'fail unreadable block none'],
    ['passport', 7.99, 'fail unreadable block none'],
    ['licence', 8, 'pass fine info none'],
    ['licence', 7.99, 'fail coarse warn none'],
    ['licence', 5, 'fail coarse warn none'],
    ['licence', 4.99, 'fail unreadable block none'],
    ['commitment', 8, 'pass fine info none'],
    ['commitment', 4.99, 'fail unreadable block none'],
  ] as const)('%s, %f pixels a millimetre: %s', (material, pixelsPerMillimetre, expected) => {
    const finding = findingOf('resolution', { profile, material, evidence: { outline: { pixelsPerMillimetre } } })
    expect(briefOf(finding)).toBe(expected)
  })

  test.each([
    ['no outline', { outline: null }],
    ['an outline in doubt', { outline: { state: 'unsure' } }],
    ['an unknown size', { outline: { pixelsPerMillimetre: undefined } }],
  ] as const)('%s says nothing of the detail', (_, evidence) => {
    expect(briefOf(findingOf('resolution', { profile, evidence }))).toBe('skip elsewhere info none')
  })
})

test('only papers of a known size are asked about', () => {
  for (const { id, millimetres, family } of materials) {
    if (millimetres && family !== 'screen') expect(findingOf('resolution', { material: id }).outcome).toBe('pass')
    else expect(() => findingOf('resolution', { material: id })).toThrow(id)
  }
})

test('the sentence names the long side of the document, as it is and as it should be', () => {
  const said = (pixelsPerMillimetre: number) =>
    wordsOf(findingOf('resolution', { evidence: { outline: { pixelsPerMillimetre } } }), 'zh').message
  expect(said(10)).toBe('证件长边 856 像素，建议 1,028 以上')
  expect(said(11.9999)).toBe('证件长边 1,027 像素，建议 1,028 以上')
  expect(said(6)).toBe('证件长边只有 513 像素，至少要 685')
})
