import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
