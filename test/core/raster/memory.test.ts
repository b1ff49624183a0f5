import { expect, test } from 'vitest'
import { createMemory, takePixels } from '../../../src/core/raster/memory.ts'

test('what was lent is lent again, in the same order, as long as it is large enough', () => {
  const memory = createMemory()
  const [first, second] = memory.lend((take) => [take(6), take(4)])
  expect(first.buffer).not.toBe(second.buffer)

  const [smaller, larger] = memory.lend((take) => [take(5), take(9)])
  expect(smaller).toHaveLength(5)
  expect(smaller.buffer).toBe(first.buffer)
  expect(larger).toHaveLength(9)
  expect(memory.lend((take) => [take(1), take(9)])[1]?.buffer).toBe(larger.buffer)
})

test('nothing stays in it, whether the work ends well or not', () => {
  const memory = createMemory()
  const written = memory.lend((take) => take(3).fill(7))
  expect([...written]).toEqual([0, 0, 0])

  expect(() =>
    memory.lend((take) => {
      take(3).fill(8)
      throw new Error('in the middle of it')
    }),
  ).toThrow('in the middle of it')
  expect([...written]).toEqual([0, 0, 0])
})

test('pixels are lent with four channels each, and wiped like numbers', () => {
  const memory = createMemory()
  const pixels = memory.lend((take) => takePixels(take, 2).fill(9))
  expect([...pixels]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect(memory.lend((take) => takePixels(take, 1)).buffer).toBe(pixels.buffer)
})
