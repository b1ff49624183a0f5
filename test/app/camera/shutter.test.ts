import { describe, expect, test } from 'vitest'
import type { Advice } from '../../../src/app/camera/frame-advice.ts'
import { pauseAfter } from '../../../src/app/camera/pace.ts'
import { AT_REST, countDown, follow, type Shutter, tick } from '../../../src/app/camera/shutter.ts'

const FRAME = { width: 1200, height: 900 }
const good = { frame: FRAME }
const bad = (advice: Advice) => ({ frame: FRAME, advice })
const afterGood = (count: number, start: Shutter = AT_REST, now = 0) =>
  Array.from({ length: count }).reduce<Shutter>((shutter) => follow(shutter, good, now), start)

describe('the automatic shutter', () => {
  test('waits for three good frames in a row', () => {
    expect(afterGood(2)).toEqual({ phase: 'watching', good: 2 })
    expect(afterGood(3, AT_REST, 500)).toEqual({ phase: 'counting', since: 500 })
  })

  test.each(['missing', 'cut', 'dark', 'glare', 'steady', 'match-closer'] as const)(
    'begins again when the advice is %s, in the middle of the count-down, too',
    (advice) => {
      expect(follow(afterGood(2), bad(advice), 0)).toEqual(AT_REST)
      expect(follow(afterGood(3), bad(advice), 1400)).toEqual(AT_REST)
    },
  )

  test('counts down from where it began, however many good frames follow', () => {
    const counting = follow(afterGood(3, AT_REST, 1000), good, 2000)
    expect(countDown(counting, 1000)).toBe(1)
    expect(countDown(counting, 1750)).toBe(0.5)
    expect(tick(counting, 2499)).toBe(counting)
    expect(tick(counting, 2500)).toEqual({ phase: 'due' })
  })

  test('does not count down while it watches', () => {
    expect(countDown(afterGood(2), 100)).toBeUndefined()
    expect(tick(afterGood(2), 10_000)).toEqual(afterGood(2))
  })
})

test('the phone rests twice as long as it works, and at least an eighth of a second', () => {
  expect(pauseAfter(10)).toBe(120)
  expect(pauseAfter(400)).toBe(800)
})
