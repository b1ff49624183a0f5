import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepParts, readOffline } from '../../src/offline/keep-parts.ts'

beforeEach(() => vi.useFakeTimers())

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test.each([
  ['no service worker', undefined],
  ['one that never answers', { postMessage: () => undefined }],
])('with %s nothing is told to be kept', async (_, controller) => {
  vi.stubGlobal('navigator', { serviceWorker: { controller } })
  const onProgress = vi.fn()
  const outcomes = Promise.all([readOffline(), keepParts(new AbortController().signal, onProgress)])
  await vi.runAllTimersAsync()
  expect(await outcomes).toEqual([undefined, 'failed'])
  expect(onProgress).not.toHaveBeenCalled()
})

describe('of files that are downloaded together', () => {
  const PARTS = Array.from({ length: 20 }, (_, at) => [`https://host/assets/${at}.wasm`, 10] as const)
  const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

  /** A service worker that answers, and a cache that ends each download as it is told. */
  function lend(add: (address: string, signal: AbortSignal) => Promise<void>): void {
    const controller = { postMessage: (_: unknown, [port]: MessagePort[]) => port?.postMessage(PARTS) }
    vi.stubGlobal('navigator', { serviceWorker: { controller } })
    const cache = { match: async () => undefined, add: ({ url, signal }: Request) => add(url, signal) }
    vi.stubGlobal('caches', { open: async () => cache })
  }

  beforeEach(() => vi.useRealTimers())

  test('each is told as it arrives', async () => {
    lend(async () => undefined)
    const onProgress = vi.fn()
    expect(await keepParts(new AbortController().signal, onProgress)).toBe('kept')
    expect(onProgress.mock.calls.map(([{ cachedBytes }]) => cachedBytes)).toEqual(PARTS.map((_, at) => 10 * (at + 1)))
  })

  test('one that is lost ends all, and nothing is told after that', async () => {
    const asked: string[] = []
    lend(async (address) => {
      asked.push(address)
      await later(address.includes('/0.') ? 40 : 5)
      if (address.includes('/1.')) throw new TypeError('lost')
    })
    const onProgress = vi.fn()
    expect(await keepParts(new AbortController().signal, onProgress)).toBe('failed')
    expect(asked.length).toBeLessThan(PARTS.length)
    const told = onProgress.mock.calls.length
    await later(60)
    expect(onProgress).toHaveBeenCalledTimes(told)
  })

  test('cancelling ends all', async () => {
    const controller = new AbortController()
    lend((_, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))))
    const outcome = keepParts(controller.signal, () => undefined)
    setTimeout(() => controller.abort(), 20)
    expect(await outcome).toBe('cancelled')
  })
})
