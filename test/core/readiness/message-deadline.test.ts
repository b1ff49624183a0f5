import { describe, expect, test } from 'vitest'
import { type MessageDeadline, messageDeadline } from '../../../src/core/readiness/message-deadline.ts'

describe('the code of a text message counts for 24 hours', () => {
  test.each<[string, string, MessageDeadline]>([
    ['2026-11-26T10:30', '2026-11-26T10:30', { state: 'open', until: '2026-11-27T10:30', minutesLeft: 1440 }],
    ['2026-11-26T10:30', '2026-11-27T10:29', { state: 'open', until: '2026-11-27T10:30', minutesLeft: 1 }],
    ['2026-11-26T10:30', '2026-11-27T10:30', { state: 'missed', until: '2026-11-27T10:30', minutesLeft: 0 }],
    ['2026-11-26T10:30', '2027-01-01T00:00', { state: 'missed', until: '2026-11-27T10:30', minutesLeft: 0 }],
    ['2026-12-31T23:59', '2027-01-01T00:01', { state: 'open', until: '2027-01-01T23:59', minutesLeft: 1438 }],
    ['2028-02-28T00:00', '2028-02-28T12:00', { state: 'open', until: '2028-02-29T00:00', minutesLeft: 720 }],
  ])('arrived %s, at %s', (arrived, now, expected) => {
    expect(messageDeadline(arrived, now)).toEqual(expected)
  })

  test.each(['', '2026-11-26', '2026-11-26T24:00', '2026-11-26T10:60', '2026-02-30T10:00', '2026-11-26T12:01'])(
    'of %j, which is no minute that has come, nothing is said',
    (text) => {
      expect(messageDeadline(text, '2026-11-26T12:00')).toBeUndefined()
    },
  )
})
