import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { READER_CACHE as KEPT_BY_WORKER } from '../../../src/offline/parts.ts'
import { READER_CACHE, takePiece } from '../../../src/reader/files/piece-store.ts'

const ADDRESS = 'https://filing.example/assets/reader/1.bin'
const RIGHT = new TextEncoder().encode('as it was built')
const PIECE = { name: '1.bin', bytes: RIGHT.length, sha256: createHash('sha256').update(RIGHT).digest('hex') }

/** A cache, and a host that answers with these bodies one after the other; an error breaks the connection. */
function make(answers: readonly (string | Uint8Array<ArrayBuffer> | Error)[], kept?: string) {
  const store = new Map<string, Response>(kept === undefined ? [] : [[ADDRESS, new Response(kept)]])
  const asked: string[] = []
  const cache = {
    async match(address: string) {
      return store.get(address)?.clone()
    },
    async delete(address: string) {
      return store.delete(address)
    },
    async add(request: Request) {
      const answer = answers[asked.length]
      asked.push(request.cache)
      if (answer === undefined) throw new Error('asked too often')
      if (answer instanceof Error) throw answer
      store.set(request.url, new Response(answer))
    },
  }
  // Of a cache this is all that is used.
  return { cache: cache as unknown as Cache, asked, store }
}

afterEach(() => void vi.unstubAllGlobals())

describe('a piece', () => {
  test('is taken from the cache without asking', async () => {
    const { cache, asked } = make([], 'as it was built')
    expect(await takePiece(cache, ADDRESS, PIECE)).toEqual({ ok: true, value: RIGHT })
    expect(asked).toEqual([])
  })

  test('is asked for and kept', async () => {
    const { cache, asked, store } = make([RIGHT])
    expect(await takePiece(cache, ADDRESS, PIECE)).toEqual({ ok: true, value: RIGHT })
    expect([asked.length, store.size]).toEqual([1, 1])
  })

  test('that is kept in another form is dropped and asked for', async () => {
    const { cache, asked } = make([RIGHT], 'damaged')
    expect((await takePiece(cache, ADDRESS, PIECE)).ok).toBe(true)
    expect(asked).toHaveLength(1)
  })

  test('that came wrong is asked for once more, past the caches on the way', async () => {
    const { cache, asked } = make(['<html>', RIGHT])
    expect((await takePiece(cache, ADDRESS, PIECE)).ok).toBe(true)
    expect(asked).toEqual(['default', 'reload'])
  })

  test('that came wrong twice is corrupted, and nothing of it is kept', async () => {
    const { cache, store } = make(['<html>', '<html>'])
    expect(await takePiece(cache, ADDRESS, PIECE)).toEqual({ ok: false, failure: { code: 'corrupted' } })
    expect(store.size).toBe(0)
  })

  test.each([
    ['storage-full', new DOMException('', 'QuotaExceededError'), true],
    ['not-loaded', new TypeError('404'), true],
    ['offline', new TypeError('no connection'), false],
  ] as const)('%s', async (code, error, onLine) => {
    vi.stubGlobal('navigator', { onLine })
    const { cache } = make([error])
    expect(await takePiece(cache, ADDRESS, PIECE)).toEqual({ ok: false, failure: { code } })
  })
})

test('the service worker and the reader name the same cache', () => {
  expect(READER_CACHE).toBe(KEPT_BY_WORKER)
})
