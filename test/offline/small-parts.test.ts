import { describe, expect, test } from 'vitest'
import { type Limit, limitsOf, type Signs } from '../../src/offline/limits.ts'
import { isOptional } from '../../src/offline/parts.ts'
import { expiresAt, isExpired, KEPT_MILLISECONDS } from '../../src/offline/session/expiry.ts'
import { troubleOf } from '../../src/offline/session/trouble.ts'
import { readStart } from '../../src/offline/start-address.ts'

describe('what is kept expires', () => {
  const HOUR = 3_600_000
  test.each([
    ['just stored', 0, false],
    ['a moment before its day is over', KEPT_MILLISECONDS - 1, false],
    ['when its day is over', KEPT_MILLISECONDS, true],
    ['long after', 100 * KEPT_MILLISECONDS, true],
    ['with a clock that was set right by some minutes', -HOUR, false],
    ['with a clock that was turned back', -HOUR - 1, true],
  ])('%s', (_, later, expired) => {
    const savedAt = 1_800_000_000_000
    expect(isExpired(savedAt, savedAt + later)).toBe(expired)
  })

  test('after 24 hours', () => {
    expect(expiresAt(0)).toBe(24 * HOUR)
  })
})

describe('why the browser would not store', () => {
  test.each([
    [new DOMException('', 'QuotaExceededError'), 'quota'],
    [new DOMException('', 'SecurityError'), 'blocked'],
    [new DOMException('', 'InvalidStateError'), 'blocked'],
    [new TypeError('indexedDB is undefined'), 'blocked'],
    [new DOMException('', 'AbortError'), 'failed'],
    ['something', 'failed'],
  ])('%s', (error, trouble) => {
    expect(troubleOf(error)).toBe(trouble)
  })
})

describe('what waits until it is used', () => {
  test.each([
    ['index.html', 3_000, false],
    ['assets/index-1.js', 270_000, false],
    ['assets/worker-1.js', 400_000, false],
    ['assets/weights-1.js', 144_000, false],
    ['assets/heif-1.wasm', 1_200_000, true],
    ['assets/pdf-1.js', 400_000, true],
    ['assets/index-1.wasm', 400_000, true],
    ['assets/pdfjs/cmaps/GBK-EUC-H.bcmap', 5_000, true],
    ['assets/reader/0123456789abcdef.bin', 17_000, true],
    ['assets/reader-worker-1.js', 90_000, true],
    ['assets/readiness-1.js', 9_000, false],
  ])('%s of %i bytes', (url, bytes, optional) => {
    expect(isOptional({ url, bytes })).toBe(optional)
  })
})

test.each([
  ['', {}],
  ['?organiser=enterprise', { organiser: 'enterprise' }],
  ['?organiser=somebody', {}],
  ['?shared=1800000000000', { share: '1800000000000' }],
  ['?shared=failed', { share: 'failed' }],
])('the address "%s" asks for %o', (search, start) => {
  expect(readStart(search)).toEqual(start)
})

describe('what does not work in a browser', () => {
  const PHONE: Signs = {
    userAgent: 'Chrome/126.0 Mobile',
    serviceWorker: true,
    shareFiles: true,
    download: true,
    camera: true,
    touch: true,
  }
  const ROWS: readonly (readonly [why: string, signs: Partial<Signs>, limits: Limit[]])[] = [
    ['a phone that has everything', {}, []],
    ['a desk neither shares nor photographs', { touch: false, shareFiles: false, camera: false }, []],
    ['WeChat', { userAgent: 'Chrome/126.0 MicroMessenger/8.0.50' }, ['in-app', 'no-download']],
    ['WeChat without anything', { ...nothing(), userAgent: 'MicroMessenger/8' }, everything()],
    ['an old phone', nothing(), ['no-offline', 'no-download', 'no-share', 'no-camera']],
    ['no camera', { camera: false }, ['no-camera']],
  ]
  test.each(ROWS)('%s', (_, signs, limits) => {
    expect(limitsOf({ ...PHONE, ...signs })).toEqual(limits)
  })
})

function nothing(): Partial<Signs> {
  return { serviceWorker: false, shareFiles: false, download: false, camera: false }
}

function everything(): Limit[] {
  return ['in-app', 'no-offline', 'no-download', 'no-share', 'no-camera']
}
