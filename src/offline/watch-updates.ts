import { afterUpdate, type UpdateEvent, type UpdateState } from './update-state.ts'

/** The service worker of the page, as this tab sees it. */
export interface Updates {
  /** Moves this tab, and this tab alone, on to the new version. What is to survive has been stored before. */
  accept(): void
}

/** A phone's tab may stay open for weeks: how often it asks for a new version when it comes into view. */
const ASK_AGAIN_MILLISECONDS = 3_600_000

/** Starts the service worker and tells of newer versions. Undefined: the browser has none, or refuses. */
export async function watchUpdates(
  address: string,
  onNews: (news: UpdateState['news']) => void,
): Promise<Updates | undefined> {
  const workers = navigator.serviceWorker
  if (!workers) return undefined
  let state: UpdateState = { isServed: workers.controller !== null, isAccepted: false, news: 'none' }
  const happen = (event: UpdateEvent) => {
    const after = afterUpdate(state, event)
    state = after.state
    onNews(state.news)
    if (after.reload) reloadSilently()
  }
  workers.addEventListener('controllerchange', () => happen('taken-over'))
  const registration = await workers.register(address, { updateViaCache: 'none' }).catch(() => undefined)
  if (!registration) return undefined

  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') happen('installed')
    })
  if (registration.waiting) happen('installed')
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  askWhenInView(registration)

  return {
    accept() {
      happen('accepted')
      if (registration.waiting) registration.waiting.postMessage({ ask: 'activate' })
      else reloadSilently()
    },
  }
}

function askWhenInView(registration: ServiceWorkerRegistration): void {
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN_MILLISECONDS) return
    asked = Date.now()
    // Without a connection there is nothing new.
    registration.update().catch(() => undefined)
  })
}

/** The photos have been stored: the browser's question whether to leave them would only frighten. */
function reloadSilently(): void {
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
  location.reload()
}
