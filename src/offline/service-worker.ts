import { cacheNames } from 'workbox-core'
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { decide } from './fence.ts'
import { guarded } from './guard.ts'
import { sweepInbox, takeShare } from './inbox.ts'
import { type BuiltFile, cacheOf, isOptional, PARTS_CACHE, type PartsRequest } from './parts.ts'
import { keepPrevious, matchPrevious } from './previous.ts'
import { tidyParts } from './tidy-parts.ts'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration
// The build writes the list in, with the bytes that workbox's own type does not know: build.ts.
const files = self.__WB_MANIFEST as readonly unknown[] as readonly BuiltFile[]
const shell = files.filter((file) => !isOptional(file))
const optional = files.filter(isOptional)
const parts = new Map(optional.map((file) => [addressOf(file), file.bytes]))

// Before all routes: what the fence refuses or takes, nobody else sees.
self.addEventListener('fetch', (event) => {
  const decision = decide(event.request, scope)
  if (decision === 'serve') return
  event.stopImmediatePropagation()
  event.respondWith(decision === 'share' ? takeShare(event.request, scope, Date.now()) : Response.error())
})

// A tab that still runs the old page loads the rest of it from here.
self.addEventListener('install', (event) => {
  const current = new Set(shell.map(addressOf))
  event.waitUntil(keepPrevious(cacheNames.precache, current))
})

self.addEventListener('activate', (event) => {
  const lasting = optional.filter(({ revision }) => revision === null).map(addressOf)
  event.waitUntil(Promise.all([self.clients.claim(), sweepInbox(Date.now()), tidyParts(lasting)]))
})

self.addEventListener('message', (event) => {
  // Only pages of ours can post here.
  const { ask } = event.data as PartsRequest | { readonly ask: 'activate' }
  if (ask === 'activate') void self.skipWaiting()
  if (ask === 'parts') event.ports[0]?.postMessage([...parts])
})

addPlugins([{ handlerWillRespond: async ({ request, response }) => guarded(response, request.destination) }])
// The page is one file, whatever its address asks of it.
precacheAndRoute([...shell], { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()

const keepPart = new CacheFirst({ cacheName: PARTS_CACHE })
registerRoute(({ url }) => parts.has(url.href) && cacheOf(url.href) === PARTS_CACHE, keepPart)
registerRoute(({ url }) => url.href.startsWith(`${scope}assets/`), matchPrevious)

function addressOf({ url }: BuiltFile): string {
  return new URL(url, scope).href
}
