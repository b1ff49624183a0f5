import { PARTS_CACHE } from './parts.ts'

/**
 * Drops optional files that the new version does not have, and those that it may have in another form under the same
 * name: what stays has a digest in its name.
 */
export async function tidyParts(addresses: Iterable<string>): Promise<void> {
  if (!(await caches.has(PARTS_CACHE))) return
  const current = new Set(addresses)
  const cache = await caches.open(PARTS_CACHE)
  const old = (await cache.keys()).filter(({ url }) => !current.has(url))
  await Promise.all(old.map((request) => cache.delete(request)))
}
