import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/core/edit.ts'
import { inspect } from '../../../src/core/inspect.ts'
import type { Quad } from '../../../src/core/model.ts'
import { matchSides, type PairSide } from '../../../src/core/pair/match-sides.ts'
import { type EvidenceOverrides, makeContext, makeSubject } from '../../support/make-evidence.ts'

function side(
  slot: 'id-portrait' | 'id-emblem',
  evidence: EvidenceOverrides = {},
  edits: readonly Edit[] = [],
): PairSide {
  const subject = makeSubject({ slot, material: slot, evidence })
  return { subject, findings: inspect(subject, makeContext()), edits }
}

/** A card seen from straight above, so many pixels long, its upper left corner at 400, 300. */
const card = (long: number, standing = false): Quad => {
  const [width, height] = standing ? [(long * 53.98) / 85.6, long] : [long, (long * 53.98) / 85.6]
  return [
    [400, 300],
    [400 + width, 300],
    [400 + width, 300 + height],
    [400, 300 + height],
  ]
}
const outlined = (quad: Quad): EvidenceOverrides => ({ outline: { quad } })

describe('both sides', () => {
  test('get the size of the smaller one, and one margin', () => {
    const plan = matchSides(side('id-portrait', outlined(card(2400))), side('id-emblem', outlined(card(2000))))
    const size = { edit: 'straighten', width: 2000, height: 1261, margin: 80 }
    expect(plan).toMatchObject({ can: true, edits: [[size], [size]] })
  })

  test('keep the way they lie', () => {
    const plan = matchSides(side('id-portrait', outlined(card(2000, true))), side('id-emblem', outlined(card(2000))))
    expect(plan).toMatchObject({ can: true, edits: [[{ width: 1261, height: 2000 }], [{ width: 2000, height: 1261 }]] })
  })

  test('take no more table than the poorer photo shows', () => {
    const near = card(2000).map(([x, y]) => [x - 380, y] as const) as unknown as Quad
    const plan = matchSides(side('id-portrait', outlined(near)), side('id-emblem', outlined(card(2000))))
    expect(plan).toMatchObject({ edits: [[{ margin: 20 }], [{ margin: 20 }]] })
  })

  test('keep the turn and the corners that the person chose', () => {
    const turn: Edit = { edit: 'rotate', quarterTurns: 2 }
    const set: Edit = { edit: 'straighten', corners: card(1900), width: 1900, height: 1198, margin: 0 }
    const plan = matchSides(side('id-portrait', {}, [set, turn]), side('id-emblem', outlined(card(2000))))
    expect(plan).toMatchObject({ edits: [[{ corners: card(1900), width: 1900 }, turn], [{ width: 1900 }]] })
  })
})

describe('what cannot honestly be made alike is refused', () => {
  test.each<[string, EvidenceOverrides, string]>([
    ['no outline', { outline: { state: 'unsure' } }, 'outline'],
    ['a blurred side', { sharpness: { score: 20 } }, 'blurred'],
    ['less than half the pixels', outlined(card(990)), 'coarse'],
  ])('%s', (_, evidence, because) => {
    const good = side('id-portrait', outlined(card(2000)))
    expect(matchSides(good, side('id-emblem', evidence))).toEqual({
      can: false,
      refusal: { retake: 'id-emblem', because },
    })
    const other = side('id-emblem', outlined(card(2000)))
    expect(matchSides(side('id-portrait', evidence), other)).toEqual({
      can: false,
      refusal: { retake: 'id-portrait', because },
    })
  })
})
