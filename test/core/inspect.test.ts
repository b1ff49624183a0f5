import { describe, expect, test } from 'vitest'
import { checks, pairChecks } from '../../src/core/checks/index.ts'
import { inspect, inspectPair } from '../../src/core/inspect.ts'
import { materials } from '../../src/core/material.ts'
import { profiles } from '../../src/core/profiles/index.ts'
import { findingOf, makeContext, makePair, makeSubject, PROFILE_IDS, pairFindingOf } from '../support/make-evidence.ts'
import { makeTextOf } from '../support/make-text.ts'

describe('a good photo', () => {
  test.each(materials.map(({ id }) => id))('of %s passes every check of every profile', (material) => {
    for (const profile of PROFILE_IDS) {
      const findings = inspect(makeSubject({ material }), makeContext({ profile }))
      expect(findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
      expect(findings.length).toBeGreaterThan(6)
    }
  })

  test.each(['id-portrait', 'id-emblem', 'licence', 'commitment'] as const)('of %s that was read, too', (material) => {
    const text = makeTextOf(material)
    for (const profile of PROFILE_IDS) {
      const findings = inspect(makeSubject({ material, evidence: { text } }), makeContext({ profile }))
      expect(findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
      expect(findings.map(({ check }) => check)).toContain('legibility')
    }
  })
})

test('what was not read is not judged by its text', () => {
  const ofText = ['side', 'text-direction', 'legibility', 'number-check', 'licence-code', 'age', 'pair-sides']
  const said = materials.flatMap(({ id }) => inspect(makeSubject({ material: id }), makeContext()))
  const ids = [...said, ...inspectPair(...makePair(), makeContext())].map(({ check }) => check)
  expect(ids.filter((id) => ofText.includes(id))).toEqual([])
})

test('findings come in the order of the checks, each for the slot it was asked about', () => {
  const subject = makeSubject({ material: 'licence', evidence: { text: makeTextOf('licence') } })
  const findings = inspect(subject, makeContext())
  const concerned = checks.filter((check) => check.concerns(subject.material))
  expect(concerned.length).toBe(checks.length - 2)
  expect(findings.map(({ check }) => check)).toEqual(concerned.map(({ id }) => id))
  expect(findings.flatMap(({ slots }) => slots)).toEqual(findings.map(() => 'licence'))
})

describe('the two sides of a card', () => {
  test('that are alike pass every check of every profile', () => {
    const [first, second] = [makeTextOf('id-portrait'), makeTextOf('id-emblem')]
    const pair = makePair({ first: { evidence: { text: first } }, second: { evidence: { text: second } } })
    for (const profile of PROFILE_IDS) {
      const findings = inspectPair(...pair, makeContext({ profile }))
      expect(findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
      expect(findings.map(({ check }) => check)).toEqual(pairChecks.map(({ id }) => id))
    }
  })

  test('are named by both slots, the portrait first', () => {
    const options = { first: { slot: 'site-id-portrait' }, second: { slot: 'site-id-emblem' } }
    for (const { slots } of inspectPair(...makePair(options), makeContext())) {
      expect(slots).toEqual(['site-id-portrait', 'site-id-emblem'])
    }
  })

  test('say nothing where one of them cannot be read', () => {
    const broken = { evidence: { decoding: 'damaged' } } as const
    expect(inspectPair(...makePair({ first: broken }), makeContext())).toEqual([])
    expect(inspectPair(...makePair({ second: broken }), makeContext())).toEqual([])
  })

  test('are weighed by the profile', () => {
    const lenient = { ...profiles.aliyun, severities: { 'pair-background': { differs: 'info' } } } as const
    const second = { evidence: { surroundings: { lab: [90, 0, 0] } } } as const
    expect(pairFindingOf('pair-background', { second }).severity).toBe('warn')
    expect(pairFindingOf('pair-background', { second, profile: lenient }).severity).toBe('info')
  })
})

describe('the profile weighs what fails, and nothing else', () => {
  const strict = {
    ...profiles.aliyun,
    severities: { ...profiles.aliyun.severities, 'file-size': { smallPerhaps: 'info' } },
  } as const

  test('a failing message has the weight that the profile gives it', () => {
    const evidence = { file: { bytes: 1000 } }
    expect(findingOf('file-size', { profile: 'aliyun', evidence }).severity).toBe('warn')
    expect(findingOf('file-size', { profile: strict, evidence }).severity).toBe('info')
  })

  test('a message that a profile from outside forgets is a warning', () => {
    expect(findingOf('file-size', { profile: strict, evidence: { file: { bytes: 9_000_000 } } }).severity).toBe('warn')
    const bare = { ...strict, severities: {} }
    expect(findingOf('animation', { profile: bare, evidence: { file: { frames: 2 } } }).severity).toBe('warn')
  })

  test('what is unsure asks for the eye, what passes is only worth knowing', () => {
    expect(findingOf('sharpness', { evidence: { sharpness: null } }).severity).toBe('warn')
    expect(findingOf('sharpness').severity).toBe('info')
  })
})

test('a new profile judges the same evidence anew', () => {
  const evidence = { file: { bytes: 6_000_000 } }
  expect(findingOf('file-size', { profile: 'aliyun', evidence }).outcome).toBe('fail')
  expect(findingOf('file-size', { profile: 'tencent', evidence }).outcome).toBe('pass')
})
