import { describe, expect, test } from 'vitest'
import { profiles } from '../../src/core/profiles/index.ts'
import { ProfileError, parseProfile } from '../../src/library/profile-schema.ts'

/** A copy of a good profile with one field replaced, by its path. */
function broken(path: string, value: unknown): unknown {
  const profile: Record<string, unknown> = { ...structuredClone(profiles.aliyun) }
  const names = path.split('.')
  const last = names.pop() ?? ''
  const parent = names.reduce<Record<string, unknown>>((at, name) => {
    const next = at[name]
    if (typeof next !== 'object' || next === null) throw new Error(`There is no ${name} in ${path}.`)
    // Checked above: every step on the way is an object or an array.
    return next as Record<string, unknown>
  }, profile)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return profile
}

function pathOf(input: unknown): string | undefined {
  try {
    parseProfile(input)
    return undefined
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    expect(error.message).toContain(error.path)
    return error.path
  }
}

describe('a wrong field is named by its path', () => {
  test.each([
    ['id', 'Aliyun Cloud'],
    ['id', 7],
    ['title', 'Alibaba'],
    ['title.zh', undefined],
    ['title.en', 5],
    ['source', null],
    ['formats', []],
    ['formats', 'jpeg'],
    ['formats.1', 'jpg'],
    ['bytes', undefined],
    ['bytes.min', -1],
    ['bytes.min', 5_000_000],
    ['bytes.min', '204800'],
    ['bytes.minIsAmbiguous', 'yes'],
    ['bytes.max', 4.5],
    ['bytes.certainMax', Number.POSITIVE_INFINITY],
    ['bytes.certainMax', Number.NaN],
    ['output.minBytes', 4_000_000],
    ['output.maxBytes', 4_194_305],
    ['output.maxSidePixels', undefined],
    ['pixels.minLongSide', null],
    ['pixels.minShortSide', '300'],
    ['pixels.maxSide', -5000],
    ['validity.adviseMonths', 1.5],
    ['validity.urgentMonths', undefined],
    ['severities', undefined],
    ['severities.location', 'info'],
    ['severities.location.stored', 'fatal'],
  ])('%s: %j', (path, value) => {
    expect(pathOf(broken(path, value))).toBe(path)
  })

  test.each([[null], ['aliyun'], [[]], [undefined]])('%j is no profile at all', (input) => {
    expect(pathOf(input)).toMatch(/the top|id/)
  })
})

describe('what is taken', () => {
  test('a profile of ours', () => {
    expect(parseProfile(profiles.tencent)).toEqual(profiles.tencent)
  })

  test('one with fewer severities: what it forgets is a warning', () => {
    expect(parseProfile(broken('severities.location', undefined)).severities).not.toHaveProperty('location')
  })

  test('limits that meet', () => {
    expect(pathOf(broken('bytes.min', 4_194_304))).toBeUndefined()
    expect(pathOf(broken('output.minBytes', 3_999_999))).toBeUndefined()
  })

  test('fields that nobody asked for do not travel on', () => {
    expect(parseProfile({ ...profiles.aliyun, note: 'invented' })).not.toHaveProperty('note')
  })
})
