import { describe, expect, test } from 'vitest'
import { type Filer, likelyPapers, PROVINCES, type Province, paperRules } from '../../../src/core/province.ts'
import { paperWords } from '../../../src/core/readiness/paper-words.ts'
import { sourceOf } from '../../../src/core/readiness/sources.ts'

const EVERYWHERE = ['domain-screenshot', 'pre-approval', 'many-sites']

describe('papers that may be asked for', () => {
  test.each<[Province, Filer, string[]]>([
    ['广东', 'individual', ['commitment', 'residence']],
    ['广东', 'unit', ['commitment']],
    ['江苏', 'individual', ['truth-notice', 'residence', 'site-plan']],
    ['江苏', 'unit', ['truth-notice', 'head-letter', 'site-plan']],
    ['上海', 'individual', ['residence']],
    ['上海', 'unit', ['site-letter', 'domain-parent', 'site-plan', 'rename-letter']],
    ['北京', 'unit', ['rename-letter']],
    ['安徽', 'unit', ['head-letter', 'site-letter']],
    ['四川', 'individual', ['work-proof']],
    ['内蒙古', 'individual', ['police-residence', 'domain-certificate']],
    ['湖南', 'unit', ['site-letter', 'domain-certificate', 'site-plan']],
    ['新疆', 'individual', ['party-letter']],
    ['西藏', 'unit', []],
  ])('%s, %s: %j', (province, filer, ids) => {
    expect(paperRules(province, filer).map(({ id }) => id)).toEqual([...ids, ...EVERYWHERE])
  })

  test('without a province only those of every one are listed', () => {
    expect(paperRules(undefined, 'unit').map(({ id }) => id)).toEqual(EVERYWHERE)
  })

  test('a paper that two rules ask for has one slot, and those of every province open none', () => {
    expect(likelyPapers('安徽', 'unit')).toEqual(['authorisation'])
    expect(likelyPapers('西藏', 'unit')).toEqual([])
  })

  test('each has a name, a case and a source, and no paper is listed twice', () => {
    for (const province of PROVINCES) {
      for (const filer of ['individual', 'unit'] as const) {
        const rules = paperRules(province, filer)
        expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
        for (const { id, sources } of rules) {
          const { title, when } = paperWords[id]
          for (const text of [title.zh, title.en, when.zh, when.en]) expect(text).not.toBe('')
          expect(sources.map((code) => sourceOf(code).publisher.zh).filter(Boolean)).toHaveLength(sources.length)
        }
      }
    }
  })
})
