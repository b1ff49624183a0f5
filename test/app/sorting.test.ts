import { describe, expect, test } from 'vitest'
import { type Placed, sortIntoSlots } from '../../src/app/sorting.ts'
import { type Organiser, slotsOf, type TextKind } from '../../src/core/index.ts'
import { makeEvidence } from '../support/make-evidence.ts'
import { makeText } from '../support/make-text.ts'

const whole = (aspect: number, confidence = 0.95) =>
  makeEvidence({ outline: { state: 'whole', aspect, confidence }, screen: { isScreenSized: false } })
const SEEN = {
  card: whole(1.58),
  page: whole(1.42),
  between: whole(1.5),
  doubtful: whole(1.42, 0.6),
  none: makeEvidence({ outline: { state: 'none', confidence: 0.9 }, screen: { isScreenSized: false } }),
  screen: makeEvidence({ outline: { state: 'none', confidence: 0.9 }, screen: { isScreenSized: true } }),
  pdf: makeEvidence({ file: { format: 'pdf' }, outline: { state: 'none', confidence: 0.9 } }),
}
const read = (kind: TextKind, evidence = whole(1.58)) => ({ ...evidence, text: makeText({ kind }) })
const READ = {
  front: read('id-portrait'),
  back: read('id-emblem'),
  /** Its outline says nothing clear, its text does. */
  licence: read('licence', whole(1.5, 0.5)),
  passport: read('passport', whole(1.42)),
  letter: read('commitment', whole(1.42)),
  unread: read('unknown'),
}
type Sight = keyof typeof SEEN | keyof typeof READ

const ALL = { ...SEEN, ...READ }

/** Photos of a drop, in the order of the slots they took, and where each of them ends. */
function sorted(photos: readonly Sight[], organiser: Organiser = 'enterprise') {
  const plan = { organiser, paper: 'identity-card', auxiliaryPapers: 1 } as const
  const open = slotsOf(plan)
  const placed: Placed[] = photos.map((sight, index) => ({
    slot: open[index]?.id ?? `tray-${index}`,
    evidence: ALL[sight],
  }))
  const moves = new Map(sortIntoSlots(placed, open).map(({ from, to }) => [from, to]))
  return placed.map(({ slot }) => moves.get(slot) ?? slot)
}

describe('photos that came together go where their shape is wanted', () => {
  test.each<[string, readonly Sight[], readonly string[]]>([
    ['a licence before both sides', ['page', 'card', 'card'], ['licence', 'id-portrait', 'id-emblem']],
    ['a licence between them', ['card', 'page', 'card'], ['id-portrait', 'licence', 'id-emblem']],
    ['a PDF before both sides', ['pdf', 'card', 'card'], ['licence', 'id-portrait', 'id-emblem']],
    ['a licence and one side', ['page', 'card'], ['licence', 'id-portrait']],
    ['a card where the licence belongs', ['doubtful', 'card', 'card'], ['licence', 'id-portrait', 'id-emblem']],
    ['a licence alone among what is not clear', ['page', 'none'], ['licence', 'id-emblem']],
  ])('%s', (_, photos, slots) => {
    expect(sorted(photos)).toEqual(slots)
  })
})

describe('what is not clear stays in its order', () => {
  test.each<[string, readonly Sight[]]>([
    ['all is right', ['card', 'card', 'page']],
    ['two sides: nothing tells them apart', ['card', 'card']],
    ['a shape between the two', ['between', 'card']],
    ['a doubtful outline', ['doubtful', 'card']],
    ['no outline at all', ['none', 'none', 'none']],
    ['a screenshot, for which there is no place', ['card', 'card', 'page', 'screen']],
  ])('%s', (_, photos) => {
    const before = ['id-portrait', 'id-emblem', 'licence', 'auxiliary'].slice(0, photos.length)
    expect(sorted(photos)).toEqual(before)
  })
})

describe('what was read says more than a shape', () => {
  test.each<[string, readonly Sight[], readonly string[]]>([
    ['the sides the wrong way round', ['back', 'front'], ['id-emblem', 'id-portrait']],
    ['a licence in between, its edge in doubt', ['back', 'licence', 'front'], ['id-emblem', 'licence', 'id-portrait']],
    ['one side alone', ['back'], ['id-emblem']],
    ['one side that was read', ['card', 'front'], ['id-emblem', 'id-portrait']],
    ['a side that nobody could read', ['unread', 'front'], ['id-emblem', 'id-portrait']],
    ['a passport where identity cards are asked for', ['passport', 'front'], ['auxiliary', 'id-portrait']],
    ['all as it should be', ['front', 'back', 'licence'], ['id-portrait', 'id-emblem', 'licence']],
    ['the same side twice', ['front', 'front'], ['id-portrait', 'auxiliary']],
  ])('%s', (_, photos, slots) => {
    expect(sorted(photos)).toEqual(slots)
  })
})

test('more cards than places for them: the last one waits where anything may lie', () => {
  expect(sorted(['card', 'card', 'card'])).toEqual(['id-portrait', 'id-emblem', 'auxiliary'])
})

test('a photo without a place of its shape waits where anything may lie', () => {
  expect(sorted(['page', 'card', 'card'], 'individual')).toEqual(['auxiliary', 'id-portrait', 'id-emblem'])
})

test('no two photos come to lie in one slot, and none is lost', () => {
  const sights: readonly Sight[] = ['card', 'page', 'between', 'doubtful', 'screen', 'back', 'licence', 'passport']
  for (const one of sights) {
    for (const other of sights) {
      for (const third of sights) {
        for (const fourth of sights) {
          const slots = sorted([one, other, third, fourth], 'individual')
          expect(new Set(slots).size).toBe(4)
        }
      }
    }
  }
})
