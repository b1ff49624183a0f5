import { describe, expect, test } from 'vitest'
import { fail } from '../../src/core/engine.ts'
import { failureWords } from '../../src/core/failure-words.ts'
import { inspect, inspectPair } from '../../src/core/inspect.ts'
import { failureOf, makeReport } from '../../src/core/report.ts'
import {
  makeContext,
  makeEvidence,
  makePair,
  makeSubject,
  type PairOptions,
  type SubjectOptions,
} from '../support/make-evidence.ts'

function entry(options: SubjectOptions = {}) {
  const subject = makeSubject(options)
  return { slot: subject.slot, evidence: subject.evidence, findings: inspect(subject, makeContext()) }
}

function pairEntry(options: PairOptions = {}) {
  const [first, second] = makePair(options)
  return { slots: [first.slot, second.slot], findings: inspectPair(first, second, makeContext()) }
}

describe('what stays with the owner', () => {
  const report = makeReport('aliyun', [entry({ evidence: { camera: { takenAt: '2026-11-01T09:30:00' } } })])

  test('the time of the shot is left out, the other camera facts stay', () => {
    expect(report.photos[0]?.evidence.camera).toEqual({
      make: 'Invented',
      model: 'Camera 1',
      software: '1.0',
      hasLocation: false,
    })
    expect(JSON.stringify(report)).not.toContain('2026-11-01')
  })

  test('nothing enters it that it does not declare', () => {
    const told = makeReport('aliyun', [{ ...entry(), ...{ textPixels: 20 } }])
    expect(Object.keys(told.photos[0] ?? {})).toEqual(['slot', 'evidence', 'findings'])
  })

  test('no name of a file, no answer and no date enters it', () => {
    const told = JSON.stringify(
      makeReport('aliyun', [entry({ material: 'id-emblem', answers: { expiry: '2031-05-06' } })]),
    )
    expect(told).not.toContain('2031')
    expect(told).not.toMatch(/"(name|takenAt|answers|expiry)"/)
  })

  test('the evidence that came in keeps its time', () => {
    const evidence = makeEvidence()
    makeReport('aliyun', [{ ...entry(), evidence }])
    expect(evidence.camera?.takenAt).toBeDefined()
  })

  test('it is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe('the shape that tools rely on', () => {
  test('schema, profile, photos in their order', () => {
    const report = makeReport('tencent', [entry({ slot: 'licence' }), entry({ slot: 'auxiliary' })])
    expect(report).toMatchObject({ schema: 1, profile: 'tencent', pairs: [], failures: [] })
    expect(report.photos.map(({ slot }) => slot)).toEqual(['licence', 'auxiliary'])
  })

  test.each([
    ['a good photo', {}, 'pass'],
    ['an open question', { answers: {} }, 'unsure'],
    ['a warning', { evidence: { file: { bytes: 100_000 } } }, 'warn'],
    ['a block', { evidence: { colour: { grey: true, chroma: 1 } } }, 'block'],
  ] as const)('%s', (_, options, verdict) => {
    expect(makeReport('aliyun', [entry(options)]).verdict).toBe(verdict)
  })

  test('a photo that could not be read blocks', () => {
    const failure = { slot: 'licence', code: 'damaged', message: 'invented' } as const
    expect(makeReport('aliyun', [entry()], [failure])).toMatchObject({ verdict: 'block', failures: [failure] })
  })

  test.each([
    ['alike', {}, 'pass'],
    ['on two tables', { second: { evidence: { surroundings: { lab: [90, 0, 0] } } } }, 'warn'],
    ['of which one cannot be found', { second: { evidence: { outline: null } } }, 'unsure'],
    ['of which one leans', { second: { evidence: { outline: { tiltDegrees: 40 } } } }, 'block'],
  ] as const)('two sides %s count in the verdict', (_, options, verdict) => {
    const pair = pairEntry(options)
    const report = makeReport('aliyun', [], [], [pair])
    expect(report).toMatchObject({ verdict, pairs: [{ slots: ['id-portrait', 'id-emblem'] }] })
    expect(report.pairs).toEqual([pair])
  })

  test('nothing at all passes', () => {
    expect(makeReport('aliyun', []).verdict).toBe('pass')
  })
})

describe('why a photo could not be used', () => {
  test.each([
    ['jpeg', 'decoded', undefined],
    ['jpeg', 'incomplete', undefined],
    ['jpeg', 'damaged', 'damaged'],
    ['png', 'too-large', 'too-large'],
    ['heic', 'unsupported', 'unsupported'],
    ['pdf', 'not-a-picture', 'not-a-picture'],
    ['empty', 'not-a-picture', 'empty'],
  ] as const)('%s, %s: %s', (format, decoding, code) => {
    expect(failureOf(makeEvidence({ file: { format }, decoding }))).toBe(code)
  })

  test('every failure has its words', () => {
    for (const [code, { zh, en }] of Object.entries(failureWords)) {
      expect(`${code} ${zh}`).toMatch(/[\u4e00-\u9fff]/)
      expect(en.length).toBeGreaterThan(10)
    }
    expect(fail('damaged')).toEqual({ ok: false, failure: { code: 'damaged' } })
  })
})
