import { expect, test } from 'vitest'
import { textPixelsOf } from '../../../src/core/stitch/text-height.ts'
import { makeSubject } from '../../support/make-evidence.ts'
import { makeText } from '../../support/make-text.ts'

// The card of the good photo is 3000 pixels long; 2.25 mm of 85.6 are its labels.
test('without reading, print is estimated from the size of the paper', () => {
  expect(textPixelsOf(makeSubject(), 1)).toBe(79)
  expect(textPixelsOf(makeSubject(), 0.5)).toBe(39)
})

test('what was read is measured, whatever the paper', () => {
  const evidence = { text: makeText({ smallestPrint: 0.02 }) }
  expect(textPixelsOf(makeSubject({ evidence }), 1)).toBe(60)
  expect(textPixelsOf(makeSubject({ evidence, material: 'auxiliary' }), 0.5)).toBe(30)
  expect(textPixelsOf(makeSubject({ evidence: { text: makeText() } }), 1)).toBe(79)
})

test('without an outline only what was read tells, of the whole photo', () => {
  const outline = { state: 'none', quad: undefined } as const
  expect(textPixelsOf(makeSubject({ evidence: { outline } }), 1)).toBeUndefined()
  // The photo is 4000 pixels wide.
  expect(textPixelsOf(makeSubject({ evidence: { outline, text: makeText({ smallestPrint: 0.02 }) } }), 1)).toBe(80)
})
