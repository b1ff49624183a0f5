import { describe, expect, test } from 'vitest'
import { briefOf, type EvidenceOverrides, PROFILE_IDS, pairFindingOf } from '../../support/make-evidence.ts'

type Camera = NonNullable<EvidenceOverrides['camera']> | null

describe.each(PROFILE_IDS)('%s', (profile) => {
  const judged = (first: Camera, second: Camera) =>
    pairFindingOf('pair-shot', {
      profile,
      first: { evidence: { camera: first } },
      second: { evidence: { camera: second } },
    })

  test.each<[Camera, Camera, string]>([
    [{}, {}, 'pass together info none'],
    [{ takenAt: '2026-11-01T09:30:00' }, { takenAt: '2026-11-01T10:00:00' }, 'pass together info none'],
    [{ takenAt: '2026-11-01T09:30:00' }, { takenAt: '2026-11-01T10:00:01' }, 'fail apart info none'],
    [{ takenAt: '2026-10-31T23:59:00' }, { takenAt: '2026-11-01T00:01:00' }, 'pass together info none'],
    [{ model: 'Camera 2' }, {}, 'fail otherCamera info none'],
    [{ make: 'Another' }, {}, 'fail otherCamera info none'],
    [{ model: undefined }, {}, 'skip unknown info none'],
    [{ takenAt: undefined }, {}, 'skip unknown info none'],
    [{ takenAt: 'yesterday' }, {}, 'skip unknown info none'],
    [null, {}, 'skip unknown info none'],
    [null, null, 'skip unknown info none'],
  ])('%j and %j: %s', (first, second, expected) => {
    expect(briefOf(judged(first, second))).toBe(expected)
    expect(briefOf(judged(second, first))).toBe(expected)
  })

  test('no finding tells when a side was taken', () => {
    const finding = judged({ takenAt: '2026-10-01T08:00:00' }, { takenAt: '2026-11-01T09:30:00' })
    expect(JSON.stringify(finding)).not.toMatch(/2026|08:00|09:30/)
  })
})
