import { describe, expect, test } from 'vitest'
import { ADVICE, adviceOn } from '../../../src/app/camera/frame-advice.ts'
import { checks } from '../../../src/core/checks/index.ts'
import type { Finding } from '../../../src/core/index.ts'

const finding = (check: string, message: string): Finding => ({
  check,
  message,
  slots: ['id-portrait'],
  outcome: 'fail',
  severity: 'warn',
  values: {},
})

test.each(ADVICE.flatMap(([check, messages]) => Object.keys(messages).map((message) => [check, message])))(
  'the check %s has a message %s',
  (id, message) => {
    const messages: object = checks.find((check) => check.id === id)?.messages ?? {}
    expect(Object.keys(messages)).toContain(message)
  },
)

test('no check that passes is advised upon', () => {
  for (const [id, messages] of ADVICE) {
    const words: Readonly<Record<string, { outcome: string }>> = checks.find((check) => check.id === id)?.messages ?? {}
    for (const message of Object.keys(messages)) expect(words[message]?.outcome).not.toBe('pass')
  }
})

describe('the first thing to do', () => {
  test('nothing where all is well', () => {
    expect(adviceOn([finding('outline', 'whole'), finding('glare', 'none')])).toBeUndefined()
  })

  test('a document that is cut off goes before its light', () => {
    expect(adviceOn([finding('glare', 'glare'), finding('outline', 'cut')])).toBe('cut')
  })

  test('what is not in the hand that holds the camera is left to the second look', () => {
    expect(adviceOn([finding('file-size', 'large'), finding('validity', 'expired')])).toBeUndefined()
  })
})
