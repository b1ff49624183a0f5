import { expect, test } from 'vitest'
import { createMemory } from '../../../src/core/raster/memory.ts'

test('what was taken is taken again, in the same order, as long as it is large enough', () => {
  const memory = createMemory()
  const [first, second] = [memory.take(6), memory.take(4)]
  expect(first.buffer).not.toBe(second.buffer)

  memory.restart()
  const [smaller, larger] = [memory.take(5), memory.take(9)]
  expect(smaller).toHaveLength(5)
  expect(smaller.buffer).toBe(first.buffer)
  expect(larger).toHaveLength(9)

  memory.restart()
  memory.take(1)
  expect(memory.take(9).buffer).toBe(larger.buffer)
})
