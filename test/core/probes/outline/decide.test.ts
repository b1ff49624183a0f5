import { expect, test } from 'vitest'
import { decide } from '../../../../src/core/probes/outline/decide.ts'
import type { JudgedState } from '../../../../src/core/probes/outline/judge.ts'

const NOTHING: Readonly<Record<JudgedState, number>> = { whole: 0, cut: 0, several: 0, none: 0, 'printed-border': 0 }

test.each<[string, Partial<Record<JudgedState, number>>, ReturnType<typeof decide>]>([
  ['whole', { whole: 0.9, cut: 0.05, none: 0.05 }, { state: 'whole', confidence: 0.9 }],
  ['whole as long as cut is too unlikely', { whole: 0.901, cut: 0.099 }, { state: 'whole', confidence: 0.9 }],
  ['cut', { cut: 0.7, whole: 0.3 }, { state: 'cut', confidence: 0.7 }],
  ['cut although whole is likelier', { whole: 0.9, cut: 0.1 }, { state: 'cut', confidence: 0.1 }],
  ['cut rather than asked about', { whole: 0.4, cut: 0.3, none: 0.3 }, { state: 'cut', confidence: 0.3 }],
  ['several, whatever is cut of them', { several: 0.6, cut: 0.4 }, { state: 'several', confidence: 0.6 }],
  ['none, whatever would be cut of it', { none: 0.8, cut: 0.2 }, { state: 'none', confidence: 0.8 }],
  ['none as soon as that is likely enough', { none: 0.6, whole: 0.4 }, { state: 'none', confidence: 0.6 }],
  [
    'unsure, with an edge to look at',
    { whole: 0.45, several: 0.35, cut: 0.08, none: 0.12 },
    { state: 'unsure', doubt: 'edge', confidence: 0.45 },
  ],
  [
    'unsure whether anything is there',
    { none: 0.599, cut: 0.401 },
    { state: 'unsure', doubt: 'faint', confidence: 0.6 },
  ],
  [
    'unsure about a border',
    { 'printed-border': 0.7, cut: 0.3 },
    { state: 'unsure', doubt: 'printed-border', confidence: 0.7 },
  ],
])('a document is %s', (_, shares, expected) => {
  expect(decide({ ...NOTHING, ...shares })).toEqual(expected)
})
