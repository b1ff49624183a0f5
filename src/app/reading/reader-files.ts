import { PARTS_CACHE, READER_CACHE } from '../../offline/parts.ts'

/** Whether anything that the reader loaded lies on this device. To look creates nothing. */
export async function hasReaderFiles(): Promise<boolean> {
  try {
    if (!(await caches.has(READER_CACHE))) return false
    return (await (await caches.open(READER_CACHE)).keys()).length > 0
  } catch {
    // A browser that stores nothing for pages.
    return false
  }
}

/** Deletes what the reader loaded, and its code. */
export async function dropReaderFiles(): Promise<void> {
  try {
    await caches.delete(READER_CACHE)
    if (!(await caches.has(PARTS_CACHE))) return
    const parts = await caches.open(PARTS_CACHE)
    const code = (await parts.keys()).filter(({ url }) => /\/assets\/reader-[^/]+$/.test(url))
    await Promise.all(code.map((request) => parts.delete(request)))
  } catch {
    // Where nothing can be stored, there is nothing to delete.
  }
}
