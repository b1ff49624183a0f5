import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CheckWords } from '../../src/core/check.ts'
import { checks, pairChecks } from '../../src/core/checks/index.ts'
import { profiles } from '../../src/core/profiles/index.ts'

// The tuples of checks are too narrow to look through by name.
const all: readonly CheckWords[] = [...checks, ...pairChecks]
const texts = all.flatMap(({ id, messages }) =>
  Object.entries(messages).map(([key, message]) => ({ name: `${id}/${key}`, key, id, message })),
)
const placeholders = (text: string) => [...text.matchAll(/\{[^}]*\}?/g)].map(([found]) => found)

describe('the names of the checks', () => {
  const folder = new URL('../../src/core/checks/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name !== 'index.ts' && !name.startsWith('planted-'))

  test('are unique kebab-case nouns', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id } of all) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('are those of their files, and every file is in the list', () => {
    expect(all.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
    for (const { id } of all) expect(readFileSync(new URL(`${id}.ts`, folder), 'utf8')).toContain(`id: '${id}'`)
  })
})

describe('every text', () => {
  test.each(texts)('$name has the same values in both languages', ({ message }) => {
    expect(placeholders(message.zh).sort()).toEqual(placeholders(message.en).sort())
    expect(placeholders(message.advice?.zh ?? '')).toEqual([])
    expect(placeholders(message.advice?.en ?? '')).toEqual([])
  })

  test.each(texts)('$name is Chinese where it should be and English where it should be', ({ message }) => {
    for (const words of [message, ...(message.advice ? [message.advice] : [])]) {
      expect(words.zh.replace(/[“”‘’×]/g, '')).toMatch(/[\u4e00-\u9fff]|^\{/)
      expect(words.en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
    }
  })

  test.each(all.map(({ id, title, why, source }) => ({ id, title, why, source })))(
    '$id says what it is, why, and whence',
    (check) => {
      for (const words of [check.title, check.why]) {
        expect(words.zh).toMatch(/[\u4e00-\u9fff]/)
        expect(words.en).toMatch(/^[A-Z“][\x20-\x7e“”’…→]*$/)
      }
      expect(check.source).toMatch(/[A-Z]\d|own/)
    },
  )
})

describe('drawings', () => {
  test('stand only beside advice', () => {
    const lost = texts.filter(({ message }) => message.drawing && !message.advice)
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  test('stand beside every advice to take the photo again in another way', () => {
    // Where it is about the file or the paper, another way of holding the phone does not help.
    const others: readonly string[] = checks.filter(({ needsPicture }) => !needsPicture).map(({ id }) => id)
    const asked = texts.filter(
      ({ id, message }) => /(?<!或)重拍/.test(message.advice?.zh ?? '') && !others.includes(id),
    )
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter(({ message }) => !message.drawing).map(({ name }) => name)).toEqual([])
  })
})

describe('severities', () => {
  const failing = texts.filter(({ message }) => message.outcome === 'fail')

  test.each(Object.values(profiles))('$id weighs every failing message, and nothing else', ({ severities }) => {
    const weighed = Object.entries(severities).flatMap(([id, messages]) =>
      Object.keys(messages).map((key) => `${id}/${key}`),
    )
    expect(weighed.sort()).toEqual(failing.map(({ name }) => name).sort())
  })

  test('what fails says what we can do about it, or what the person can', () => {
    const silent = failing.filter(({ message }) => !message.offer && !message.advice)
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})
