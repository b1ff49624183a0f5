import { describe, expect, test } from 'vitest'
import { enlarged } from '../../src/core/enlarge.ts'
import { inspect } from '../../src/core/inspect.ts'
import { profiles } from '../../src/core/profiles/index.ts'
import { type EvidenceOverrides, makeContext, makeSubject } from '../support/make-evidence.ts'

function factorFor(bytes: number, evidence: EvidenceOverrides = {}): number | undefined {
  const subject = makeSubject({ evidence: { ...evidence, file: { bytes } } })
  const edits = enlarged([], subject.evidence, inspect(subject, makeContext()), profiles.aliyun)
  return edits?.[0]?.edit === 'scale' ? edits[0].factor : undefined
}

test.each([
  [204_800, undefined],
  [204_799, 1.05],
  [100_000, 1.5],
  [56_400, 2],
  [56_000, undefined],
])('a file of %i bytes at its best quality grows by %s', (bytes, factor) => {
  expect(factorFor(bytes)).toBe(factor)
})

describe('there has to be something to enlarge', () => {
  test.each<[string, EvidenceOverrides]>([
    ['a blurred document', { sharpness: { score: 50 } }],
    ['a document that is cut off', { outline: { state: 'cut' } }],
    ['too few pixels of it', { outline: { pixelsPerMillimetre: 7 } }],
    ['a file that breaks off', { decoding: 'incomplete' }],
  ])('%s stays as it is', (_, evidence) => {
    expect(factorFor(150_000, evidence)).toBeUndefined()
  })
})
