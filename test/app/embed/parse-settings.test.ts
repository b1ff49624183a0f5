import { describe, expect, test } from 'vitest'
import { parseSettings } from '../../../src/app/embed/parse-settings.ts'
import { profiles, slotsOf } from '../../../src/core/index.ts'

const slotIds = (settings: Record<string, string>) => slotsOf(parseSettings(settings).plan).map(({ id }) => id)

describe('the slots that a page asks for', () => {
  test.each([
    ['nothing said: a person files', {}, ['id-portrait', 'id-emblem', 'auxiliary']],
    ['a company', { organiser: 'enterprise' }, ['id-portrait', 'id-emblem', 'licence', 'auxiliary']],
    ['one slot', { slots: 'id-portrait' }, ['id-portrait']],
    ['a licence, whoever files', { slots: ' licence ' }, ['licence']],
    ['a second person', { slots: 'site-id-portrait site-id-emblem' }, ['site-id-portrait', 'site-id-emblem']],
    ['a passport', { paper: 'passport', slots: 'id-portrait' }, ['id-portrait']],
    ['open papers', { slots: 'auxiliary auxiliary-3' }, ['auxiliary', 'auxiliary-3']],
    ['all of one bureau', { province: '广东', slots: 'auxiliary' }, ['auxiliary']],
  ])('%s', (_, settings, ids) => {
    expect(slotIds(settings)).toEqual(ids)
    expect(parseSettings(settings).troubles).toEqual([])
  })

  test('what is asked for by name is required, an auxiliary paper, too', () => {
    const { plan } = parseSettings({ slots: 'auxiliary' })
    expect(slotsOf(plan)).toMatchObject([{ id: 'auxiliary', isRequired: true }])
  })

  test('the paper of the person decides what a side is', () => {
    const { plan } = parseSettings({ paper: 'passport', slots: 'id-portrait' })
    expect(slotsOf(plan)[0]?.material).toBe('passport')
  })
})

describe('what is written wrong is told and left out', () => {
  test.each([
    ['slots', { slots: 'id-portrait id-back' }, 'id-back'],
    ['slots', { slots: 'auxiliary-4000' }, 'auxiliary-4000'],
    ['organiser', { organiser: 'person' }, 'enterprise'],
    ['paper', { paper: 'driving-licence' }, 'passport'],
    ['province', { province: 'Guangdong' }, '广东'],
    ['profile', { profile: 'constructor' }, 'aliyun'],
    ['limits', { limits: '{' }, 'JSON'],
    ['limits', { limits: '[]' }, 'object'],
    ['limits', { limits: '{"maxBytes":"4 MB"}' }, 'maxBytes'],
    ['limits', { limits: '{"maxByte":1}' }, 'maxByte'],
    ['limits', { limits: '{"maxBytes":100}' }, 'maxBytes'],
    ['limits', { limits: '{"minBytes":500000,"maxBytes":500000}' }, 'maxBytes'],
    ['limits', { limits: '{"formats":["png"]}' }, 'formats'],
    ['limits', { limits: '{"minLongSidePixels":4000,"maxSidePixels":3000}' }, 'maxSidePixels'],
  ])('%s: %o', (code, settings, word) => {
    const { troubles, ownProfile, profile } = parseSettings(settings as Record<string, string>)
    expect(troubles).toEqual([{ code, message: expect.stringContaining(word) }])
    expect(ownProfile).toBeUndefined()
    expect(profile).toBe('aliyun')
  })

  test('of several slots the known ones remain', () => {
    expect(slotIds({ slots: 'id-portrait id-back' })).toEqual(['id-portrait'])
  })
})

describe('limits of the page itself', () => {
  test('stand in the place of the provider’s, which has all the others', () => {
    const { ownProfile } = parseSettings({ profile: 'tencent', limits: '{"maxBytes":1000000,"minLongSidePixels":900}' })
    expect(ownProfile?.bytes).toMatchObject({ max: 1_000_000, certainMax: 1_000_000 })
    expect(ownProfile?.output.maxBytes).toBe(1_000_000)
    expect(ownProfile?.pixels.minLongSide).toBe(900)
    expect(ownProfile?.severities).toBe(profiles.tencent.severities)
    expect(ownProfile?.validity).toBe(profiles.tencent.validity)
  })

  test('a maximum below the provider’s minimum has no minimum', () => {
    const { ownProfile } = parseSettings({ limits: '{"maxBytes":210000}' })
    expect(ownProfile?.bytes.min).toBe(0)
    expect(ownProfile?.output).toMatchObject({ minBytes: 0, maxBytes: 210_000 })
  })

  test('a minimum of the page is certain, however the provider’s is read', () => {
    const { ownProfile } = parseSettings({ limits: '{"minBytes":50000}' })
    expect(ownProfile?.bytes).toMatchObject({ min: 50_000, minIsAmbiguous: false, max: 4_194_304 })
  })
})

test.each([
  ['zh-CN', 'zh'],
  ['en-GB', 'en'],
  ['', 'zh'],
  ['fr', 'zh'],
])('a page in "%s" is answered in %s', (lang, language) => {
  expect(parseSettings({ lang }).language).toBe(language)
})
