import { SHARE_PATH } from './fence.ts'

/**
 * Photos that were shared from another app wait here between the service worker, which takes them, and the page, which
 * is still loading. They are photos of identity papers in a cache: gone when read, and after a minute at any start.
 */
const CACHE = 'inbox'

/** Long enough for a slow phone to load the page between the two. */
const PATIENCE_MILLISECONDS = 60_000

/** The service worker's side: stores what was shared and sends the browser on to the page. */
export async function takeShare(request: Request, scope: string, now: number): Promise<Response> {
  const page = (query: string) => Response.redirect(new URL(query, scope).href, 303)
  try {
    const form = await request.formData()
    const files = form.getAll(SHARE_FIELD).filter((value) => value instanceof File)
    const inbox = await caches.open(CACHE)
    for (const [index, file] of files.entries()) {
      const headers = { 'content-type': file.type, [NAME_HEADER]: encodeURIComponent(file.name) }
      await inbox.put(addressOf(scope, now, index), new Response(file, { headers }))
    }
    return page(`./?shared=${now}`)
  } catch {
    // No room, or no such form: the page says that nothing arrived.
    return page('./?shared=failed')
  }
}

/** The field of the form that the manifest's share target names. */
export const SHARE_FIELD = 'photos'

/** The page's side: what was shared, which is forgotten at once. */
export async function readInbox(share: string): Promise<File[]> {
  const inbox = await openInbox()
  if (!inbox) return []
  const files: File[] = []
  for (const request of await inbox.keys()) {
    if (shareOf(request) !== share) continue
    const response = await inbox.match(request)
    await inbox.delete(request)
    if (response) files.push(await fileOf(response))
  }
  return files
}

/** Forgets what nobody came for. */
export async function sweepInbox(now: number): Promise<void> {
  const inbox = await openInbox()
  if (!inbox) return
  const requests = await inbox.keys()
  const stale = requests.filter((request) => !(now - Number(shareOf(request)) < PATIENCE_MILLISECONDS))
  await Promise.all(stale.map((request) => inbox.delete(request)))
  if (stale.length === requests.length) await caches.delete(CACHE)
}

/** Forgets everything that was shared. */
export async function emptyInbox(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(CACHE)
}

/** Opening makes a cache: where nothing was ever shared there is none. */
async function openInbox(): Promise<Cache | undefined> {
  const exists = 'caches' in globalThis && (await caches.has(CACHE))
  return exists ? caches.open(CACHE) : undefined
}

const NAME_HEADER = 'x-name'

function addressOf(scope: string, share: number, index: number): string {
  return new URL(`${SHARE_PATH}/${share}/${index}`, scope).href
}

function shareOf(request: Request): string {
  return new URL(request.url).pathname.split('/').at(-2) ?? ''
}

async function fileOf(response: Response): Promise<File> {
  const name = decodeURIComponent(response.headers.get(NAME_HEADER) ?? '')
  return new File([await response.blob()], name, { type: response.headers.get('content-type') ?? '' })
}
