import { expect, test, vi } from 'vitest'
import { createLatest } from '../../../src/app/corners/latest.ts'

test('of what asks while work is under way, only the newest gets its turn', async () => {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const ask = createLatest<number>((input) => {
    begun.push(input)
    return new Promise((resolve) => ends.push(resolve))
  })
  ask(1)
  ask(2)
  ask(3)
  expect(begun).toEqual([1])
  ends[0]?.()
  await vi.waitFor(() => expect(begun).toEqual([1, 3]))
  ends[1]?.()
  await Promise.resolve()
  ask(4)
  await vi.waitFor(() => expect(begun).toEqual([1, 3, 4]))
})
