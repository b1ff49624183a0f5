import type { RouteHandlerCallback } from 'workbox-core'
import { CacheFirst } from 'workbox-strategies'
import { guarded } from './guard.ts'

/**
 * The files of the version before. Workbox drops them with the update, but another tab may still run that version and
 * not have loaded all of it: it is never reloaded under the person's hands, so that it must go on working.
 */
const CACHE = 'previous'

/** Copies what the new version no longer has; what had been kept before goes. */
export async function keepPrevious(precacheName: string, current: ReadonlySet<string>): Promise<void> {
  if (!(await caches.has(precacheName))) return
  const precache = await caches.open(precacheName)
  const gone = (await precache.keys()).filter(({ url }) => !current.has(url) && /\/assets\//.test(url))
  await caches.delete(CACHE)
  if (gone.length === 0) return
  const previous = await caches.open(CACHE)
  for (const request of gone) {
    const response = await precache.match(request)
    if (response) await previous.put(request, response)
  }
}

/** An old file from its cache; anything else from the host, without being stored. */
export const matchPrevious: RouteHandlerCallback = async (options) => {
  const response = await strategy.handle(options)
  return guarded(response, options.request.destination)
}

const strategy = new CacheFirst({ cacheName: CACHE, plugins: [{ cacheWillUpdate: async () => null }] })
