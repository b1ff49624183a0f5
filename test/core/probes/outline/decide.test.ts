import { expect, test } from 'vitest'
import { type Decision, decide, doubtWeak } from '../../../../src/core/probes/outline/decide.ts'
import type { JudgedState } from '../../../../src/core/probes/outline/judge.ts'

const NOTHING: Readonly<Record<JudgedState, number>> = { whole: 0, cut: 0, several: 0, none: 0, 'printed-border': 0 }

test.each<[string, Partial<Record<JudgedState, number>>, ReturnType<typeof decide>]>([
  ['whole', { whole: 0.9, cut: 0.05, none: 0.05 }, { state: 'whole', confidence: 0.9 }],
  ['whole as long as cut is too unlikely', { whole: 0.751, cut: 0.249 }, { state: 'whole', confidence: 0.75 }],
  ['cut', { cut: 0.7, whole: 0.3 }, { state: 'cut', confidence: 0.7 }],
  ['cut although whole is likelier', { whole: 0.75, cut: 0.25 }, { state: 'cut', confidence: 0.25 }],
  ['cut rather than asked about', { whole: 0.4, cut: 0.3, none: 0.3 }, { state: 'cut', confidence: 0.3 }],
  ['several, whatever is cut of them', { several: 0.6, cut: 0.4 }, { state: 'several', confidence: 0.6 }],
  ['none, whatever would be cut of it', { none: 0.81, cut: 0.19 }, { state: 'none', confidence: 0.81 }],
  ['none as soon as that is likely enough', { none: 0.8, whole: 0.2 }, { state: 'none', confidence: 0.8 }],
  [
    'unsure, with an edge to look at',
    { whole: 0.45, several: 0.35, cut: 0.08, none: 0.12 },
    { state: 'unsure', doubt: 'edge', confidence: 0.45 },
  ],
  [
    'unsure whether anything is there',
    { none: 0.799, cut: 0.201 },
    { state: 'unsure', doubt: 'faint', confidence: 0.8 },
  ],
  [
    'unsure about a border',
    { 'printed-border': 0.7, cut: 0.3 },
    { state: 'unsure', doubt: 'printed-border', confidence: 0.7 },
  ],
])('a document is %s', (_, shares, expected) => {
  expect(decide({ ...NOTHING, ...shares })).toEqual(expected)
})

test.each<[string, Decision, number, Decision]>([
  ['a clear outline', { state: 'whole', confidence: 0.9 }, 0, { state: 'whole', confidence: 0.9 }],
  [
    'an outline that is likely wrong',
    { state: 'whole', confidence: 0.9 },
    -0.01,
    { state: 'unsure', doubt: 'unclear', confidence: 0.9 },
  ],
  ['what is cut off anyway', { state: 'cut', confidence: 0.7 }, -3, { state: 'cut', confidence: 0.7 }],
  [
    'what is asked about already',
    { state: 'unsure', doubt: 'faint', confidence: 0.5 },
    -3,
    { state: 'unsure', doubt: 'faint', confidence: 0.5 },
  ],
])('whole is only said of a clear outline: %s', (_, decision, score, expected) => {
  expect(doubtWeak(decision, score)).toEqual(expected)
})
