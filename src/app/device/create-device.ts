import { createStore } from 'zustand/vanilla'
import { emptyInbox, readInbox, sweepInbox } from '../../offline/inbox.ts'
import { onLaunchedFiles } from '../../offline/launched-files.ts'
import { limitsOf, readSigns } from '../../offline/limits.ts'
import { createLazyKeeper } from '../../offline/session/lazy-keeper.ts'
import { readStart } from '../../offline/start-address.ts'
import { joinTabs } from '../../offline/tabs.ts'
import { type Updates, watchUpdates } from '../../offline/watch-updates.ts'
import type { DossierHandle } from '../create-dossier.ts'
import { without } from '../dossier.ts'
import type { Device, DeviceStore } from './device.ts'
import { createKeep } from './keep.ts'

/** Everything that the page does with the device, beside its photos. */
export interface DeviceHandle {
  readonly store: DeviceStore
  /** Once for a page. */
  start(): Promise<void>
  keep(wants: boolean): void
  update(): Promise<void>
  /** Stores or drops the optional files. */
  goOffline(wants: boolean): Promise<void>
  cancelDownload(): void
}

export function createDevice(dossier: DossierHandle): DeviceHandle {
  const store = createStore<Device>(() => ({
    keeping: { kept: 'nothing' },
    wantsKeeping: false,
    news: 'none',
    isShareLost: false,
    limits: limitsOf(readSigns()),
  }))
  const keeper = createLazyKeeper()
  const keep = createKeep(dossier, store, keeper)
  let updates: Updates | undefined
  let download = new AbortController()

  /** Elsewhere or here: what the dossier forgot, the device forgets, too. */
  async function wipe(): Promise<void> {
    store.setState({ wantsKeeping: false })
    await keep.switchTo(false)
    const [keeping] = await Promise.all([keeper.wipe(), emptyInbox()])
    store.setState({ keeping })
  }

  function followWipes(): void {
    let isTold = false
    const tabs = joinTabs(() => {
      isTold = true
      dossier.wipe()
      isTold = false
    })
    dossier.store.subscribe((next, before) => {
      if (next.wipes === before.wipes) return
      const tells = !isTold
      void wipe().then(() => tells && tabs.tellWiped())
    })
  }

  async function watch(): Promise<void> {
    await pageLoaded()
    updates = await watchUpdates('./service-worker.js', (news) => store.setState({ news }))
    if (!updates) return
    // Listened for first: it may take the page over while it is asked.
    navigator.serviceWorker.addEventListener('controllerchange', () => void refreshOffline())
    await navigator.serviceWorker.ready
    await refreshOffline()
  }

  async function refreshOffline(): Promise<void> {
    const { readOffline } = await loadParts()
    const offline = await readOffline()
    if (offline) store.setState({ offline })
  }

  return {
    store,
    async start() {
      followWipes()
      onLaunchedFiles((files) => void dossier.fill(files))
      void watch()
      await keep.start()
      const isShareLost = await takeStart(dossier)
      store.setState({ isShareLost })
    },
    keep: (wants) => void keep.switchTo(wants),
    async update() {
      store.setState((state) => without(state, 'updateTrouble'), true)
      const isEmpty = Object.keys(dossier.store.getState().entries).length === 0
      if (isEmpty || (await keep.carryOver())) updates?.accept()
    },
    async goOffline(wants) {
      download = new AbortController()
      const { dropParts, keepParts } = await loadParts()
      if (wants) {
        store.setState({ download: 'running' })
        const outcome = await keepParts(download.signal, (offline) => store.setState({ offline }))
        store.setState((state) => without(state, 'download'), true)
        if (outcome !== 'kept' && outcome !== 'cancelled') store.setState({ download: outcome })
      } else await dropParts()
      await refreshOffline()
    },
    cancelDownload: () => download.abort(),
  }
}

/** Nobody needs them before a service worker answers. */
const loadParts = () => import('../../offline/keep-parts.ts')

/** Does what the address asks for, once, and cleans it. True: something was shared that did not arrive. */
async function takeStart(dossier: DossierHandle): Promise<boolean> {
  const { organiser, share } = readStart(location.search)
  if (organiser) dossier.setPlan({ ...dossier.store.getState().plan, organiser })
  if (organiser || share) history.replaceState(null, '', location.pathname)
  const files = share ? await readInbox(share).catch(() => []) : []
  await sweepInbox(Date.now()).catch(() => undefined)
  if (files.length > 0) await dossier.fill(files)
  return share !== undefined && files.length === 0
}

/** What the service worker loads must not stand in the way of the page itself. */
function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }))
}
