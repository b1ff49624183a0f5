import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CornersAction,
  type CornersState,
  reduceCorners,
  startCorners,
} from '../../../src/app/corners/corners-state.ts'
import { CORNERS, clamped, type Grip, isSound, SIDES } from '../../../src/app/corners/quads.ts'
import { isConvex } from '../../../src/core/geometry/quad.ts'
import type { Quad } from '../../../src/core/model.ts'
import { box } from '../../support/draw.ts'

const FRAME = { width: 400, height: 300 }
const OPENED = box(100, 80, 200, 120)
const FOUND = box(104, 82, 190, 116)

const start = () => startCorners(FRAME, OPENED, FOUND)
const play = (state: CornersState, ...actions: CornersAction[]) => actions.reduce(reduceCorners, state)
const nudge = (grip: Grip, x: number, y: number, isHeld = false): CornersAction => ({
  do: 'nudge',
  grip,
  by: [x, y],
  isHeld,
})
const drag = (grip: Grip, x: number, y: number): CornersAction[] => [
  { do: 'grab' },
  { do: 'drag', grip, by: [x, y] },
  { do: 'drop', grip },
]

describe('what the editor opens with', () => {
  test('is what it is given, and nothing can be taken back', () => {
    expect(start()).toMatchObject({ quad: OPENED, automatic: FOUND, past: [], future: [] })
  })

  test('is brought into the frame', () => {
    expect(startCorners(FRAME, box(-30, 40, 300, 200)).quad).toEqual(box(0, 40, 270, 200))
  })

  test('is what was found where it is no document, and an inset where that is none either', () => {
    const crossed: Quad = [OPENED[0], OPENED[2], OPENED[1], OPENED[3]]
    expect(startCorners(FRAME, crossed, FOUND).quad).toEqual(FOUND)
    const nothing = startCorners(FRAME, crossed, box(500, 0, 10, 10))
    expect(nothing.automatic).toBeUndefined()
    expect(nothing.quad).toEqual(box(40, 30, 320, 240))
  })
})

describe('dragging', () => {
  test('is one step, however many moves it has', () => {
    const state = play(
      start(),
      { do: 'grab' },
      { do: 'drag', grip: 'top-left', by: [3, 3] },
      { do: 'drag', grip: 'top-left', by: [9, -4] },
      { do: 'drop', grip: 'top-left' },
    )
    expect(state.quad[0]).toEqual([109, 76])
    expect(state.past).toEqual([OPENED])
    expect(state.news).toEqual({ kind: 'moved', grip: 'top-left' })
    expect(play(state, { do: 'undo' }).quad).toEqual(OPENED)
  })

  test('to nowhere is no step', () => {
    expect(play(start(), ...drag('left', 0, 25)).past).toEqual([])
  })

  test('stops where the corners would be those of no document, and says so', () => {
    const held = play(
      start(),
      { do: 'grab' },
      { do: 'drag', grip: 'top-left', by: [40, 40] },
      { do: 'drag', grip: 'top-left', by: [190, 110] },
    )
    expect(held.quad[0]).toEqual([140, 120])
    expect(play(held, { do: 'drop', grip: 'top-left' }).news).toEqual({ kind: 'refused', grip: 'top-left' })
    const back = play(held, { do: 'drag', grip: 'top-left', by: [20, 20] }, { do: 'drop', grip: 'top-left' })
    expect(back.news).toEqual({ kind: 'moved', grip: 'top-left' })
    expect(back.quad[0]).toEqual([120, 100])
  })

  test('given up puts the corner back', () => {
    const state = play(start(), { do: 'grab' }, { do: 'drag', grip: 'top', by: [0, 30] }, { do: 'abandon' })
    expect(state).toEqual(start())
  })

  test('nothing else happens meanwhile', () => {
    const held = play(start(), nudge('top-left', 5, 5), { do: 'grab' }, { do: 'drag', grip: 'right', by: [8, 0] })
    const others: CornersAction[] = [
      { do: 'undo' },
      { do: 'redo' },
      { do: 'reset' },
      { do: 'automatic' },
      nudge('left', 1, 0),
      { do: 'snap', asked: held.quad, found: FOUND, grip: 'all' },
    ]
    for (const other of others) expect(reduceCorners(held, other)).toBe(held)
  })
})

describe('arrow keys', () => {
  test('each press is a step', () => {
    const state = play(start(), nudge('bottom-left', -1, 0), nudge('bottom-left', 0, 10))
    expect(state.quad[3]).toEqual([99, 210])
    expect(state.past).toHaveLength(2)
  })

  test('a key that is held down is one step, for one grip', () => {
    const state = play(start(), nudge('right', 1, 0), nudge('right', 1, 0, true), nudge('right', 1, 0, true))
    expect(state.quad[1]).toEqual([303, 80])
    expect(state.past).toEqual([OPENED])
    expect(play(state, nudge('left', 1, 0, true)).past).toHaveLength(2)
    expect(play(state, { do: 'undo' }, nudge('right', 1, 0, true)).past).toHaveLength(1)
  })

  test('at the frame nothing moves, and nothing can be taken back', () => {
    const state = startCorners(FRAME, box(0, 0, 400, 300))
    expect(play(state, nudge('top-left', -10, 0), nudge('bottom', 0, 1)).past).toEqual([])
  })

  test('a move into a shape that is no document is refused, each time anew', () => {
    const thin = startCorners(FRAME, box(100, 80, 200, 9))
    const once = play(thin, nudge('top', 0, 5))
    const twice = play(once, nudge('top', 0, 5))
    expect(once.quad).toEqual(thin.quad)
    expect(once.news).toEqual({ kind: 'refused', grip: 'top' })
    expect(twice.news).not.toBe(once.news)
  })
})

describe('snapping', () => {
  const snap = (state: CornersState, found: Quad, grip: Grip | 'all' = 'all'): CornersAction => ({
    do: 'snap',
    asked: state.quad,
    found,
    grip,
  })

  test('is a step of its own', () => {
    const dragged = play(start(), ...drag('top-left', 4, 1))
    const state = play(dragged, snap(dragged, FOUND, 'top-left'))
    expect(state.quad[0]).toEqual([104, 82])
    expect(state.quad[2]).toEqual(OPENED[2])
    expect(state.news).toEqual({ kind: 'snapped', grip: 'top-left' })
    expect(play(state, { do: 'undo' }).quad).toBe(dragged.quad)
  })

  test('happens within 1.5 % of the longer side', () => {
    expect(play(start(), snap(start(), FOUND)).past).toEqual([])
    const near = start()
    expect(play(near, snap(near, box(106, 80, 194, 120))).past).toHaveLength(1)
    expect(play(near, snap(near, box(106.1, 80, 193.9, 120))).past).toHaveLength(0)
  })

  test('of corners that have been moved meanwhile does not happen', () => {
    const asked = start()
    const later = play(asked, nudge('top', 0, 1))
    expect(reduceCorners(later, snap(asked, box(101, 80, 199, 120)))).toBe(later)
  })

  test('onto the same place is no step', () => {
    const state = start()
    expect(reduceCorners(state, snap(state, box(100.01, 80, 199.99, 120)))).toBe(state)
  })
})

test('automatic and reset are steps that can be taken back', () => {
  const state = play(start(), { do: 'automatic' }, nudge('top', 0, 3), { do: 'reset' })
  expect(state.quad).toEqual(OPENED)
  expect(state.past).toHaveLength(3)
  expect(play(state, { do: 'undo' }, { do: 'undo' }).quad).toEqual(FOUND)
  expect(play(startCorners(FRAME, OPENED), { do: 'automatic' }).past).toEqual([])
})

test('a new step forgets what had been taken back', () => {
  const state = play(start(), nudge('top', 0, 3), { do: 'undo' }, nudge('left', 2, 0))
  expect(play(state, { do: 'redo' })).toBe(state)
})

const grip = fc.constantFrom<Grip>(...CORNERS, ...SIDES)
const by = fc.tuple(fc.integer({ min: -450, max: 450 }), fc.integer({ min: -350, max: 350 }))
const action: fc.Arbitrary<CornersAction> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('nudge' as const), grip, by, isHeld: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('drag' as const), grip, by }) },
  fc.record({ do: fc.constant('drop' as const), grip }),
  fc.record({ do: fc.constantFrom('grab', 'abandon', 'automatic', 'reset', 'undo', 'redo') }),
)
const actions = fc.array(action, { maxLength: 40 })
const opened = fc
  .tuple(by, by, by, by)
  .map(([a, b, c, d]): Quad => clamped([a, b, c, d], FRAME))
  .filter((quad) => isSound(quad, FRAME))

/** Anything that was done, and then at rest. */
const rested = fc
  .tuple(fc.option(opened, { nil: OPENED }), actions)
  .map(([quad, done]) => play(startCorners(FRAME, quad, FOUND), ...done, { do: 'abandon' }))

describe('whatever is done', () => {
  test('the corners are convex and in the frame', () => {
    fc.assert(
      fc.property(opened, actions, (quad, done) => {
        let state = startCorners(FRAME, quad, FOUND)
        for (const one of done) {
          state = reduceCorners(state, one)
          expect(isConvex(state.quad)).toBe(true)
          expect(clamped(state.quad, FRAME)).toEqual(state.quad)
        }
      }),
    )
  })

  test('a step taken back leaves no trace, and done again it is the same', () => {
    const deed = fc.oneof(
      fc.tuple(grip, by).map(([held, way]) => drag(held, ...way)),
      fc.tuple(grip, by).map(([held, way]) => [nudge(held, ...way)]),
      fc.constantFrom<CornersAction[]>([{ do: 'automatic' }], [{ do: 'reset' }]),
    )
    fc.assert(
      fc.property(rested, deed, (before, done) => {
        const after = play(before, ...done)
        if (after.past.length === before.past.length) {
          expect(after.quad).toEqual(before.quad)
          return
        }
        const undone = play(after, { do: 'undo' })
        expect(undone.quad).toBe(before.quad)
        expect(undone.past).toEqual(before.past)
        expect(play(undone, { do: 'redo' }).quad).toBe(after.quad)
      }),
    )
  })

  test('taking everything back leads to where the editor opened', () => {
    fc.assert(
      fc.property(rested, (state) => {
        const undone = play(state, ...state.past.map((): CornersAction => ({ do: 'undo' })))
        expect(undone.quad).toEqual(state.opened)
        expect(undone.past).toEqual([])
      }),
    )
  })
})
