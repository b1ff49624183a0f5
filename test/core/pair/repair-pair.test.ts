import { expect, test } from 'vitest'
import { inspect } from '../../../src/core/inspect.ts'
import { repairPair } from '../../../src/core/pair/repair-pair.ts'
import { makeEngine, PHOTO } from '../../support/make-engine.ts'
import { type EvidenceOverrides, makeContext, makeEvidence, makeSubject } from '../../support/make-evidence.ts'

async function outcomeOf(before: EvidenceOverrides, after: EvidenceOverrides) {
  const sides = (['id-portrait', 'id-emblem'] as const).map((slot) => {
    const subject = makeSubject({ slot, material: slot, evidence: slot === 'id-emblem' ? before : {} })
    return { subject, findings: inspect(subject, makeContext()), edits: [] }
  })
  const [first, second] = sides
  if (!first || !second) throw new Error('A card has two sides.')
  const { engine, recipes } = makeEngine({ window: makeEvidence(after) })
  const result = await repairPair(engine, [PHOTO, PHOTO], [first, second], makeContext())
  if (!result.ok) throw new Error(result.failure.code)
  return { outcome: result.value, recipes }
}

test('two sides that are alike at the second look are called so', async () => {
  const { outcome, recipes } = await outcomeOf({}, {})
  expect(outcome.outcome).toBe('matched')
  expect(recipes.map(({ encoding }) => encoding.kind)).toEqual(['window', 'window'])
  expect(structuredClone(recipes)).toEqual(recipes)
})

test.each<[string, EvidenceOverrides]>([
  ['no outline is found any more', { outline: { state: 'unsure' } }],
  ['the picture got blurred', { sharpness: { score: 20 } }],
  ['the background cannot be compared any more', { surroundings: null }],
])('where %s, no success is claimed', async (_, after) => {
  expect((await outcomeOf({}, after)).outcome).toEqual({ outcome: 'unproved' })
})

test('nothing is rendered where a new photo is needed', async () => {
  const { outcome, recipes } = await outcomeOf({ outline: { state: 'cut' } }, {})
  expect(outcome).toEqual({ outcome: 'refused', refusal: { retake: 'id-emblem', because: 'outline' } })
  expect(recipes).toEqual([])
})
