import { describe, expect, test } from 'vitest'
import type { Province } from '../../../src/core/province.ts'
import {
  type Deadline,
  letterDeadline,
  letterMonths,
  policeDeadline,
  type Registrar,
  realNameWait,
  type Wait,
} from '../../../src/core/readiness/deadlines.ts'

describe('a verified name reaches the bureau', () => {
  test.each<[string, Registrar, string, Wait['state'], string]>([
    ['2026-11-26', 'provider', '2026-11-26', 'wait', '2026-11-29'],
    ['2026-11-24', 'provider', '2026-11-26', 'wait', '2026-11-27'],
    ['2026-11-23', 'provider', '2026-11-26', 'ready', '2026-11-26'],
    ['2020-01-01', 'provider', '2026-11-26', 'ready', '2020-01-04'],
    ['2026-11-20', 'other', '2026-11-26', 'wait', '2026-11-27'],
    ['2026-11-19', 'other', '2026-11-26', 'ready', '2026-11-26'],
    ['2028-02-28', 'provider', '2028-03-01', 'wait', '2028-03-02'],
  ])('verified %s at %s, on %s: %s, from %s', (verified, registrar, today, state, from) => {
    expect(realNameWait(verified, registrar, today)).toEqual({ state, from })
  })

  test.each(['', '2026-11-27', '2026-11-31'])('nothing is said of %j, which has not come', (text) => {
    expect(realNameWait(text, 'provider', '2026-11-26')).toBeUndefined()
  })
})

describe('the public-security filing', () => {
  test.each<[string, string, Deadline]>([
    ['2026-11-26', '2026-11-26', { state: 'open', lastDay: '2026-12-26', daysLeft: 30 }],
    ['2026-11-26', '2026-12-25', { state: 'open', lastDay: '2026-12-26', daysLeft: 1 }],
    ['2026-11-26', '2026-12-26', { state: 'last', lastDay: '2026-12-26', daysLeft: 0 }],
    ['2026-11-26', '2026-12-27', { state: 'missed', lastDay: '2026-12-26', daysLeft: -1 }],
    ['2027-01-31', '2027-01-31', { state: 'open', lastDay: '2027-03-02', daysLeft: 30 }],
    ['2026-12-10', '2026-11-26', { state: 'open', lastDay: '2027-01-09', daysLeft: 44 }],
  ])('opened %s, on %s', (opened, today, expected) => {
    expect(policeDeadline(opened, today)).toEqual(expected)
  })

  test('says nothing without a day', () => {
    expect(policeDeadline('', '2026-11-26')).toBeUndefined()
  })
})

describe('a letter of authorisation', () => {
  test.each<[string, string, Province | undefined, Deadline]>([
    ['2026-08-26', '2026-11-25', undefined, { state: 'open', lastDay: '2026-11-26', daysLeft: 1 }],
    ['2026-08-26', '2026-11-26', undefined, { state: 'last', lastDay: '2026-11-26', daysLeft: 0 }],
    ['2026-08-26', '2026-11-27', undefined, { state: 'missed', lastDay: '2026-11-26', daysLeft: -1 }],
    ['2026-11-30', '2026-11-30', '安徽', { state: 'open', lastDay: '2027-02-28', daysLeft: 90 }],
    ['2026-08-26', '2026-11-27', '河北', { state: 'open', lastDay: '2027-02-26', daysLeft: 91 }],
    ['2026-05-26', '2026-11-26', '河北', { state: 'last', lastDay: '2026-11-26', daysLeft: 0 }],
    ['2026-05-26', '2026-11-27', '河北', { state: 'missed', lastDay: '2026-11-26', daysLeft: -1 }],
  ])('signed %s, on %s, in %s', (signed, today, province, expected) => {
    expect(letterDeadline(signed, today, province)).toEqual(expected)
  })

  test('may be three months old, in Hebei six', () => {
    expect([letterMonths(), letterMonths('河南'), letterMonths('河北')]).toEqual([3, 3, 6])
  })

  test.each(['', '2026-11-27', 'yesterday'])('of %j, not a day that has come, nothing is said', (text) => {
    expect(letterDeadline(text, '2026-11-26')).toBeUndefined()
  })
})
