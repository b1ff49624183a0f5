import { describe, expect, test } from 'vitest'
import { materialOf } from '../../src/core/index.ts'
import { type Gathered, reportOn } from '../../src/library/gathered.ts'
import { GOOD_ANSWERS, makeContext, makeEvidence, type SubjectOptions } from '../support/make-evidence.ts'

function gathered({ slot, material = 'id-portrait', evidence }: SubjectOptions): Gathered {
  const photo = { name: 'a.jpg', bytes: new Uint8Array() }
  return {
    slot: slot ?? material,
    material: materialOf(material),
    answers: GOOD_ANSWERS,
    photo,
    evidence: makeEvidence(evidence),
  }
}

const portrait = gathered({ material: 'id-portrait' })
const emblem = gathered({ material: 'id-emblem' })
const { evidence: _, ...unread } = { ...emblem, failure: 'unreadable' as const }
const pairsOf = async (...photos: readonly Gathered[]) => (await reportOn(photos, makeContext())).pairs

describe('the pairs of a report', () => {
  test('two sides of a card are judged together, in whatever order they come', async () => {
    for (const photos of [
      [portrait, emblem],
      [emblem, portrait],
    ]) {
      expect(await pairsOf(...photos)).toMatchObject([{ slots: ['id-portrait', 'id-emblem'] }])
    }
  })

  test('each person has one', async () => {
    const site = [
      gathered({ slot: 'site-id-portrait', material: 'residence-front' }),
      gathered({ slot: 'site-id-emblem', material: 'residence-back' }),
    ]
    expect((await pairsOf(portrait, emblem, ...site)).map(({ slots }) => slots)).toEqual([
      ['id-portrait', 'id-emblem'],
      ['site-id-portrait', 'site-id-emblem'],
    ])
  })

  test.each<[string, readonly Gathered[]]>([
    ['one side alone', [portrait]],
    ['a passport', [gathered({ slot: 'id-portrait', material: 'passport' }), emblem]],
    ['a side that was not read', [portrait, unread]],
    ['a side that does not open', [portrait, gathered({ material: 'id-emblem', evidence: { decoding: 'damaged' } })]],
  ])('%s is none', async (_, photos) => {
    expect(await pairsOf(...photos)).toEqual([])
  })

  test('count in the verdict', async () => {
    const far = gathered({ material: 'id-emblem', evidence: { outline: { tiltDegrees: 40 } } })
    const { pairs, verdict } = await reportOn([portrait, far], makeContext())
    expect(pairs[0]?.findings.find(({ check }) => check === 'pair-scale')?.outcome).toBe('fail')
    expect(verdict).toBe('block')
  })
})

test('a failure is told in words', async () => {
  const { failures } = await reportOn([unread], makeContext())
  expect(failures).toEqual([
    { slot: 'id-emblem', code: 'unreadable', message: expect.stringContaining('could not be read') },
  ])
})

describe('a text that was to be read, and could not be', () => {
  test('is told, and asks for a look, but blocks nothing', async () => {
    const { failures, verdict, photos } = await reportOn([{ ...portrait, isUnread: true }], makeContext())
    expect(failures).toMatchObject([{ slot: 'id-portrait', code: 'not-read' }])
    expect(verdict).toBe('unsure')
    expect(photos).toHaveLength(1)
  })

  test('hides no worse verdict', async () => {
    const small = { ...gathered({ evidence: { file: { bytes: 9_000_000 } } }), isUnread: true }
    expect((await reportOn([small], makeContext())).verdict).toBe('block')
    expect((await reportOn([{ ...portrait, isUnread: true }, unread], makeContext())).verdict).toBe('block')
  })
})
