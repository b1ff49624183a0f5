import { describe, expect, test } from 'vitest'
import { aliyun } from '../../src/core/profiles/aliyun.ts'
import { isProfileId, profiles } from '../../src/core/profiles/index.ts'
import { parseProfile } from '../../src/library/profile-schema.ts'
import { PROFILE_IDS } from '../support/make-evidence.ts'

describe('the numbers of the requirement', () => {
  test('Aliyun: 200 KB, ambiguous, to 4 MB; our files fit both readings of a megabyte', () => {
    expect(aliyun.bytes).toEqual({ min: 204_800, minIsAmbiguous: true, max: 4_194_304, certainMax: 4_000_000 })
    expect(aliyun.output).toMatchObject({ minBytes: 204_800, maxBytes: 4_000_000 })
    expect(aliyun.formats).toEqual(['jpeg', 'png', 'gif'])
  })

  test('Tencent: 200 KB to 8 MB, plainly said', () => {
    expect(profiles.tencent.bytes).toEqual({
      min: 204_800,
      minIsAmbiguous: false,
      max: 8_388_608,
      certainMax: 8_000_000,
    })
  })

  test('Huawei and Volcengine publish no lower limit', () => {
    expect(profiles.huawei.bytes).toMatchObject({ min: 0, max: 4_194_304 })
    expect(profiles.volcengine.bytes).toMatchObject({ min: 0, max: 5_242_880 })
  })
})

describe.each(PROFILE_IDS)('%s', (id) => {
  const profile = profiles[id]

  test('is called by its own name and says where its numbers come from', () => {
    expect(profile.id).toBe(id)
    expect(profile.source).toMatch(/[A-Z]\d/)
  })

  test('is a profile that we would take from outside', () => {
    expect(parseProfile(structuredClone(profile))).toEqual(profile)
  })

  test('what we write passes what we judge', () => {
    expect(profile.output.minBytes).toBeGreaterThanOrEqual(profile.bytes.min)
    expect(profile.output.maxBytes).toBeLessThanOrEqual(profile.bytes.certainMax)
    expect(profile.output.maxSidePixels).toBeLessThanOrEqual(profile.pixels.maxSide)
    expect(profile.formats).toContain('jpeg')
  })
})

test('no other word is the id of a profile', () => {
  expect(PROFILE_IDS.every(isProfileId)).toBe(true)
  expect(Object.keys(profiles).sort()).toEqual([...PROFILE_IDS].sort())
  expect(isProfileId('toString')).toBe(false)
})
