import { cacheOf, type Offline, PARTS_CACHE, type PartsRequest, READER_CACHE } from './parts.ts'
import { type Trouble, troubleOf } from './session/trouble.ts'

/** How much of the optional files is here. Undefined: nobody answers, so that nothing is kept offline. */
export async function readOffline(): Promise<Offline | undefined> {
  const parts = await askParts()
  if (!parts) return undefined
  const cached = await cachedAddresses()
  return { totalBytes: bytesOf(parts), cachedBytes: bytesOf(parts.filter(([address]) => cached.has(address))) }
}

/**
 * Stores every optional file, some at a time: most are small, and each alone would wait for an answer. A file is stored
 * whole or not at all, so that cancelling leaves nothing half done.
 */
export async function keepParts(
  signal: AbortSignal,
  onProgress: (offline: Offline) => void,
): Promise<'kept' | 'cancelled' | Trouble> {
  const parts = await askParts()
  if (!parts) return 'failed'
  const totalBytes = bytesOf(parts)
  const left = [...parts]
  let cachedBytes = 0
  async function keepRest(): Promise<void> {
    for (let part = left.shift(); part && !signal.aborted; part = left.shift()) {
      const [address, bytes] = part
      await keepPart(address, signal).catch(stopAll)
      cachedBytes += bytes
      onProgress({ totalBytes, cachedBytes })
    }
  }
  function stopAll(error: unknown): never {
    left.length = 0
    throw error
  }
  try {
    // Asked for only here: the browser may ask the person, who has just said what for.
    await navigator.storage?.persist?.()
    // All of them, or progress would be told after the end.
    const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, keepRest))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    return signal.aborted ? 'cancelled' : 'kept'
  } catch (error) {
    if (signal.aborted) return 'cancelled'
    // To a download, a TypeError is a lost connection.
    return error instanceof TypeError ? 'failed' : troubleOf(error)
  }
}

/** As many as a browser asks one host for at a time, where it speaks HTTP/1.1 to it. */
const AT_A_TIME = 6

async function keepPart(address: string, signal: AbortSignal): Promise<void> {
  const cache = await caches.open(cacheOf(address))
  if (!(await cache.match(address))) await cache.add(new Request(address, { signal }))
}

/** Gives the room back. The page itself stays. */
export async function dropParts(): Promise<void> {
  await Promise.all(CACHES.map((name) => caches.delete(name)))
}

const CACHES = [PARTS_CACHE, READER_CACHE] as const

type Parts = readonly (readonly [address: string, bytes: number])[]

/** One that is just being replaced may never answer; one that is started on a busy phone takes seconds. */
const ANSWER_MILLISECONDS = 10_000

async function askParts(): Promise<Parts | undefined> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return undefined
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ANSWER_MILLISECONDS)
    port1.onmessage = ({ data }: MessageEvent<Parts>) => {
      clearTimeout(timer)
      resolve(data)
    }
    const request: PartsRequest = { ask: 'parts' }
    worker.postMessage(request, [port2])
  })
}

async function cachedAddresses(): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(
    CACHES.map(async (name) => ((await caches.has(name)) ? (await caches.open(name)).keys() : [])),
  )
  return new Set(lists.flat().map(({ url }) => url))
}

function bytesOf(parts: Parts): number {
  return parts.reduce((sum, [, bytes]) => sum + bytes, 0)
}
