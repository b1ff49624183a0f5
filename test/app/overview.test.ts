import { beforeAll, expect, test } from 'vitest'
import type { Dossier, Entry } from '../../src/app/dossier.ts'
import { loadJudge } from '../../src/app/judge.ts'
import { FIRST_LAYERS } from '../../src/app/overlay/layers.ts'
import { overviewOf } from '../../src/app/overview.ts'
import type { Evidence, Plan } from '../../src/core/index.ts'
import type { Quad } from '../../src/core/model.ts'
import { type EvidenceOverrides, GOOD_ANSWERS, makeEvidence } from '../support/make-evidence.ts'

beforeAll(loadJudge)

const BASE: Omit<Dossier, 'entries'> = {
  plan: { organiser: 'individual', paper: 'identity-card', auxiliaryPapers: 1 },
  profile: 'aliyun',
  language: 'zh',
  layers: FIRST_LAYERS,
}

let lastId = 0
function entryOf(overrides: EvidenceOverrides = {}): Entry {
  const photo = { name: 'invented.jpg', bytes: new Uint8Array(8) }
  return { id: ++lastId, photo, answers: GOOD_ANSWERS, edits: [], strip: false, evidence: makeEvidence(overrides) }
}

/** A card as large as told, in the middle of the photo. */
function sized(width: number): EvidenceOverrides {
  const [left, top] = [2000 - width / 2, 1500 - width * 0.315]
  const quad: Quad = [
    [left, top],
    [left + width, top],
    [left + width, top + width * 0.63],
    [left, top + width * 0.63],
  ]
  return { outline: { quad, longSidePixels: width } }
}

const overviewAt = (first: EvidenceOverrides, second: EvidenceOverrides) =>
  overviewOf({ ...BASE, entries: { 'id-portrait': entryOf(first), 'id-emblem': entryOf(second) } })

test('two sides that go together are ready', () => {
  const { pairs, state } = overviewAt({}, {})
  expect(pairs.map(({ verdict }) => verdict)).toEqual(['pass'])
  expect(state).toMatchObject({ blocked: 0, warned: 0, unsure: 0, pairs: { blocked: 0, warned: 0, unsure: 0 } })
})

test.each([
  [2760, { blocked: 0, warned: 1, unsure: 0 }],
  [2400, { blocked: 1, warned: 0, unsure: 0 }],
])('sides of 3000 and %i pixels count in the overall state, though each photo is good', (width, expected) => {
  const { slots, state } = overviewAt(sized(3000), sized(width))
  expect(slots.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', undefined])
  expect(state.pairs).toEqual(expected)
  expect([state.blocked, state.warned]).toEqual([0, 0])
})

test('what cannot be compared is asked', () => {
  const { pairs, state } = overviewAt({}, { surroundings: null })
  expect(pairs[0]?.verdict).toBe('unsure')
  expect(state.pairs.unsure).toBe(1)
})

test('one side alone is no pair yet', () => {
  const { pairs, state } = overviewOf({ ...BASE, entries: { 'id-emblem': entryOf() } })
  expect(pairs).toHaveLength(1)
  expect(pairs[0]).toMatchObject({ findings: [] })
  expect(pairs[0]?.verdict).toBeUndefined()
  expect(state.pairs).toEqual({ blocked: 0, unsure: 0, warned: 0 })
})

test('a passport has one side; a second person has a pair of their own', () => {
  const pairsWith = (plan: Partial<Plan>) => overviewOf({ ...BASE, plan: { ...BASE.plan, ...plan }, entries: {} }).pairs
  expect(pairsWith({ paper: 'passport' })).toEqual([])
  const ids = pairsWith({ sitePaper: 'identity-card' }).map(({ sides }) => sides.map(({ slot }) => slot.id))
  expect(ids).toEqual([
    ['id-portrait', 'id-emblem'],
    ['site-id-portrait', 'site-id-emblem'],
  ])
})

test('the pair is judged by the pictures that are shown: a deliverable takes the place of its original', () => {
  const large = entryOf(sized(3000))
  const small = entryOf(sized(2400))
  const evidence: Evidence = makeEvidence(sized(3000))
  const recipe = { sources: [{ original: 'x', edits: [] }], encoding: { kind: 'keep' } } as const
  const deliverable = {
    photo: small.photo,
    recipe,
    attempted: recipe,
    evidence,
    findings: [],
    changes: [],
    cleared: [],
    uncleared: [],
    broken: [],
    wouldBreak: [],
  }
  const { pairs } = overviewOf({
    ...BASE,
    entries: { 'id-portrait': large, 'id-emblem': { ...small, deliverable } },
  })
  expect(pairs[0]?.verdict).toBe('pass')
})
