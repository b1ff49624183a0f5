import { done, failed, type ReaderFailureCode, type ReaderResult } from '../outcome.ts'
import type { Piece } from './reader-file.ts'

/** The cache of the reader's pieces, and of nothing else. `src/offline/parts.ts` names it, too. */
export const READER_CACHE = 'reader'

/**
 * The packed bytes of a piece: from the cache, or from the page's own host and then kept. What is not as the build
 * wrote it is dropped and asked for once more, past every cache on the way.
 *
 * `Cache.add` is how they come, because it can neither send anything nor reach what the policy forbids.
 */
export async function takePiece(cache: Cache, address: string, piece: Piece): Promise<ReaderResult<Uint8Array>> {
  const kept = await keptPiece(cache, address, piece)
  if (kept) return done(kept)
  for (const mode of ['default', 'reload'] as const) {
    const trouble = await download(cache, new Request(address, { cache: mode }))
    if (trouble) return failed(trouble)
    const bytes = await keptPiece(cache, address, piece)
    if (bytes) return done(bytes)
  }
  return failed('corrupted')
}

async function keptPiece(cache: Cache, address: string, { sha256 }: Piece): Promise<Uint8Array | undefined> {
  const response = await cache.match(address)
  if (!response) return undefined
  const bytes = await response.arrayBuffer().catch(() => undefined)
  if (bytes && (await sha256Of(bytes)) === sha256) return new Uint8Array(bytes)
  await cache.delete(address)
  return undefined
}

async function download(cache: Cache, request: Request): Promise<ReaderFailureCode | undefined> {
  try {
    await cache.add(request)
    return undefined
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'storage-full'
    return navigator.onLine ? 'not-loaded' : 'offline'
  }
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
