import { PARTS_CACHE, READER_CACHE } from './parts.ts'

/**
 * Drops optional files that the new version does not have, and those that it may have in another form under the same
 * name: what stays has a digest in its name.
 */
export async function tidyParts(addresses: Iterable<string>): Promise<void> {
  const current = new Set(addresses)
  await Promise.all([PARTS_CACHE, READER_CACHE].map((name) => tidy(name, current)))
}

async function tidy(name: string, current: ReadonlySet<string>): Promise<void> {
  if (!(await caches.has(name))) return
  const cache = await caches.open(name)
  const old = (await cache.keys()).filter(({ url }) => !current.has(url))
  await Promise.all(old.map((request) => cache.delete(request)))
}
