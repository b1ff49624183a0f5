import { describe, expect, test } from 'vitest'
import { type DomainSuffix, domainSuffix } from '../../../src/core/readiness/domain-suffix.ts'
import { type FooterLink, footerLink } from '../../../src/core/readiness/footer-link.ts'
import { missingServiceNumbers } from '../../../src/core/readiness/service-numbers.ts'
import { sourceOf } from '../../../src/core/readiness/sources.ts'
import { facts, topics } from '../../../src/core/readiness/topics.ts'

describe("a domain's ending", () => {
  test.each<[string, DomainSuffix]>([
    ['example.com', { state: 'listed', suffix: '.com' }],
    ['Example.COM', { state: 'listed', suffix: '.com' }],
    ['  https://www.example.com/path?x=1#y ', { state: 'listed', suffix: '.com' }],
    ['example.com:8080', { state: 'listed', suffix: '.com' }],
    ['example.org', { state: 'refused', suffix: '.org' }],
    ['example.org.cn', { state: 'listed', suffix: '.cn' }],
    ['org.example.cn', { state: 'listed', suffix: '.cn' }],
    ['org.com', { state: 'listed', suffix: '.com' }],
    ['例子。中国', { state: 'listed', suffix: '.中国' }],
    ['example.me', { state: 'listed', suffix: '.me' }],
    ['example.io', { state: 'unlisted', suffix: '.io' }],
    ['example.xn--fiqs8s', { state: 'unlisted', suffix: '.xn--fiqs8s' }],
  ])('%s', (typed, expected) => {
    expect(domainSuffix(typed)).toEqual(expected)
  })

  test.each([
    '',
    'example',
    '.com',
    'example.',
    'a..com',
    '-a.com',
    'a-.com',
    '127.0.0.1',
    'a b.com',
    'me@example.com',
  ])('%j is not a domain', (typed) => {
    expect(domainSuffix(typed)).toBeUndefined()
  })
})

describe('service numbers', () => {
  test.each<[number, number, number | undefined]>([
    [1, 0, 1],
    [1, 1, 0],
    [1, 2, 0],
    [3, 1, 2],
    [0, 1, undefined],
    [1, -1, undefined],
    [1.5, 0, undefined],
    [Number.NaN, 0, undefined],
  ])('%d sites with %d unused: %s missing', (sites, unused, missing) => {
    expect(missingServiceNumbers(sites, unused)).toBe(missing)
  })
})

describe('the number at the foot of the page', () => {
  test.each<[string, FooterLink['state'], string]>([
    ['京ICP备12345678号-1', 'right', '京ICP备12345678号-1'],
    ['京icp备 12345678号 － 12', 'right', '京ICP备12345678号-12'],
    ['京ICP备12345678号', 'siteMissing', '京ICP备12345678号'],
    ['粤ICP备2026123456号-3', 'siteTaken', '粤ICP备2026123456号'],
    ['粤ICP备2026123456号', 'right', '粤ICP备2026123456号'],
  ])('%s', (typed, state, number) => {
    expect(footerLink(typed)).toEqual({
      state,
      number,
      html: `<a href="https://beian.miit.gov.cn" target="_blank" rel="noopener">${number}</a>`,
    })
  })

  test.each(['', '京ICP备1234567号', '京ICP备12345678901号', '京ICP证12345678号', '<b>京ICP备12345678号', '12345678'])(
    '%j is not one',
    (typed) => {
      expect(footerLink(typed)).toBeUndefined()
    },
  )
})

test('every point of the checklist has a source with a name and a date, and appears once', () => {
  for (const { sources } of [...topics, ...facts]) {
    expect(sources.length).toBeGreaterThan(0)
    for (const code of sources) {
      const { publisher, date } = sourceOf(code)
      for (const text of [publisher.zh, publisher.en, date.zh, date.en]) expect(text).not.toBe('')
    }
  }
  expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
  expect(sourceOf('T12').date.zh).toBe('2022-08-30')
})

test('a point that one publisher alone makes is told as such', () => {
  for (const { certainty, sources } of [...topics, ...facts]) {
    const publishers = new Set(sources.map((code) => sourceOf(code).publisher.zh))
    expect(publishers.size === 1).toBe(certainty === 'one')
  }
})
