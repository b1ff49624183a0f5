import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/core/calendar.ts'
import type { Province } from '../../../src/core/province.ts'
import { type DomainTerm, domainTerm } from '../../../src/core/readiness/domain-term.ts'

const TODAY = '2026-11-26'

describe('what is left of a domain', () => {
  test.each<[number, Province | undefined, DomainTerm['state']]>([
    [-1, undefined, 'expired'],
    [-1, '上海', 'expired'],
    [0, undefined, 'short'],
    [45, '北京', 'short'],
    [46, '北京', 'somewhere'],
    [90, '北京', 'somewhere'],
    [91, '北京', 'enough'],
    [45, undefined, 'short'],
    [46, undefined, 'somewhere'],
    [90, undefined, 'somewhere'],
    [91, undefined, 'unlessShanghai'],
    [180, undefined, 'unlessShanghai'],
    [181, undefined, 'enough'],
    [46, '上海', 'short'],
    [91, '上海', 'short'],
    [180, '上海', 'short'],
    [181, '上海', 'enough'],
  ])('%i days, in %s: %s', (days, province, state) => {
    expect(domainTerm(addDays(TODAY, days), TODAY, province)).toMatchObject({ state, daysLeft: days })
  })

  test.each<[Province | undefined, number, string]>([
    ['上海', 180, '2027-05-26'],
    ['广东', 90, '2027-02-25'],
    [undefined, 90, '2027-02-25'],
  ])('in %s more than %i days are asked for, so that %s is enough', (province, daysAsked, renewUntil) => {
    expect(domainTerm(TODAY, TODAY, province)).toMatchObject({ daysAsked, renewUntil })
    expect(domainTerm(renewUntil, TODAY, province)?.state).not.toBe('short')
    expect(domainTerm(addDays(renewUntil, -1), TODAY, province)?.state).toMatch(/short|somewhere/)
  })

  test.each(['', '2026-02-30', 'soon'])('nothing is said of %j', (text) => {
    expect(domainTerm(text, TODAY)).toBeUndefined()
  })
})
