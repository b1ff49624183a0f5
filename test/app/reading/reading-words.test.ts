import { expect, test } from 'vitest'
import { READER_SIZE } from '../../../src/app/reading/reading-zh.ts'
import { READER_BYTES } from '../../../src/reader/reader.ts'

test('the offer says how much is downloaded', () => {
  expect(READER_SIZE).toBe(`${Math.round(READER_BYTES / 1e6)} MB`)
})
