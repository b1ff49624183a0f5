import { describe, expect, test } from 'vitest'
import type { Finding, Outcome, Severity } from '../../src/core/check.ts'
import { byWeight, verdictOf, weightOf } from '../../src/core/verdict.ts'

const finding = (outcome: Outcome, severity: Severity, check = `${outcome}-${severity}`): Finding => ({
  check,
  slots: ['licence'],
  outcome,
  severity,
  message: 'invented',
  values: {},
})

const blocking = finding('fail', 'block')
const warning = finding('fail', 'warn')
const unsure = finding('unsure', 'warn')
const mention = finding('fail', 'info')
const passed = finding('pass', 'info')
const skipped = finding('skip', 'info')

describe('the gravest finding decides', () => {
  test.each([
    ['nothing', [], 'pass'],
    ['only passes', [passed, skipped], 'pass'],
    ['a mention is no reason for rejection', [passed, mention], 'pass'],
    ['one open question', [passed, unsure, mention], 'unsure'],
    ['a warning outweighs a question', [unsure, warning], 'warn'],
    ['a block outweighs everything', [unsure, warning, blocking, passed], 'block'],
  ] as const)('%s', (_, findings, verdict) => {
    expect(verdictOf(findings)).toBe(verdict)
    expect(verdictOf([...findings].reverse())).toBe(verdict)
  })

  test('severity only counts for what fails', () => {
    expect(verdictOf([finding('pass', 'block'), finding('skip', 'block')])).toBe('pass')
    expect(weightOf(finding('unsure', 'block'))).toBe('unsure')
  })
})

describe('the order of a list', () => {
  test('gravest first', () => {
    const sorted = byWeight([skipped, passed, mention, unsure, warning, blocking])
    expect(sorted).toEqual([blocking, warning, unsure, mention, passed, skipped])
  })

  test('equals keep their order, and the list that came in keeps its own', () => {
    const [first, second, third] = [warning, { ...warning, check: 'b' }, { ...warning, check: 'a' }]
    const list = [passed, first, second, third]
    expect(byWeight(list)).toEqual([first, second, third, passed])
    expect(list[0]).toBe(passed)
  })
})
