import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, minuteInChina, todayInChina } from '../../src/core/calendar.ts'

describe('the day in China begins at 16:00 UTC, wherever the device is', () => {
  test.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25'],
    ['2026-11-24T23:30:00-12:00', '2026-11-25'],
    ['2026-11-25T05:59:00+14:00', '2026-11-24'],
    ['2026-11-25T06:00:00+14:00', '2026-11-25'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2028-02-28T16:00:00Z', '2028-02-29'],
    ['2028-02-29T16:00:00Z', '2028-03-01'],
  ])('%s is %s', (moment, day) => {
    expect(todayInChina(new Date(moment))).toBe(day)
  })
})

describe('a day is one that the calendar has', () => {
  test.each(['2026-01-31', '2028-02-29', '2000-02-29', '2026-04-30', '2026-12-31', '0999-01-01'])('%s is', (text) => {
    expect(isDay(text)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-10',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '20260101',
    'long-term',
    '',
  ])('%j is not', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('the same day some months later', () => {
  test.each([
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-12-24', 1, '2027-01-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-15', 25, '2028-02-15'],
  ])('%s + %i is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })
})

describe('some days later', () => {
  test.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-26', 180, '2027-05-25'],
  ])('%s + %i is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(days)
  })
})

test.each([
  ['2026-11-24T15:59:59.999Z', '2026-11-24T23:59'],
  ['2026-11-24T16:00:00.000Z', '2026-11-25T00:00'],
  ['2026-11-24T23:30:00-12:00', '2026-11-25T19:30'],
])('%s is the minute %s in China', (moment, minute) => {
  expect(minuteInChina(new Date(moment))).toBe(minute)
})
