import { describe, expect, test } from 'vitest'
import { alphabetOf, decodeLine } from '../../src/reader/decode-line.ts'

const ALPHABET = ['', '1', '2', ' ']

/** The likeliest character of each step, and how likely it is. */
function steps(...likeliest: readonly (readonly [character: number, likelihood: number])[]) {
  const data = new Float32Array(likeliest.length * ALPHABET.length).fill(0.01)
  likeliest.forEach(([character, likelihood], step) => {
    data[step * ALPHABET.length + character] = likelihood
  })
  return { count: likeliest.length, characters: ALPHABET.length, data }
}

describe('what a line holds', () => {
  test.each([
    ['nothing', steps([0, 0.9], [0, 0.9]), '', 0],
    ['no steps', steps(), '', 0],
    ['one character over several steps', steps([1, 0.9], [1, 0.5], [0, 0.9]), '1', 0.9],
    ['the same twice, with none between', steps([1, 0.9], [0, 0.9], [1, 0.7]), '11', 0.8],
    ['one after the other', steps([1, 0.9], [2, 0.7], [3, 0.8], [1, 0.8]), '12 1', 0.8],
  ])('%s', (_, line, text, confidence) => {
    const decoded = decodeLine(line, ALPHABET)
    expect(decoded.text).toBe(text)
    expect(decoded.confidence).toBeCloseTo(confidence)
  })
})

test('the alphabet has none before all and the space after, and keeps an ideographic space', () => {
  expect(alphabetOf('一\n　\n二\n')).toEqual(['', '一', '　', '二', ' '])
  expect(alphabetOf('一\r\n二')).toEqual(['', '一', '二', ' '])
})
