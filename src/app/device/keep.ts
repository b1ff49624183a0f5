import type { Keeper } from '../../offline/session/keeper.ts'
import type { DossierHandle } from '../create-dossier.ts'
import type { Dossier } from '../dossier.ts'
import type { DeviceStore } from './device.ts'
import { keepSession } from './kept-session.ts'

/** A slider moves often; a phone may be put away soon. */
const CALM_MILLISECONDS = 300

/** The session on this device. */
export interface Keep {
  /** Puts back what was kept, and follows all changes from then on, as long as the page lives. */
  start(): Promise<void>
  switchTo(wants: boolean): Promise<void>
  /** Stores what there is, also where nothing is to stay, to be read once by the page that follows. True: it is stored. */
  carryOver(): Promise<boolean>
}

export function createKeep(handle: DossierHandle, device: DeviceStore, keeper: Keeper): Keep {
  const dossier = handle.store
  let calm = 0
  let expiry = 0
  let saved = ''

  async function save(): Promise<void> {
    clearTimeout(calm)
    calm = 0
    if (!device.getState().wantsKeeping) return
    const snapshot = keepSession(dossier.getState())
    const mark = JSON.stringify(snapshot.note)
    if (mark === saved && device.getState().keeping.kept === 'session') return
    const { wipes } = dossier.getState()
    const keeping = await keeper.save(snapshot, true, Date.now())
    // Wiped meanwhile: what was just stored is being wiped behind it.
    if (dossier.getState().wipes !== wipes || !device.getState().wantsKeeping) return
    saved = keeping.kept === 'session' ? mark : ''
    device.setState({ keeping })
    watchExpiry()
  }

  /** A page that stays open lets go of what was stored when its day is over; the photos stay in the page. */
  function watchExpiry(): void {
    clearTimeout(expiry)
    const { keeping } = device.getState()
    if (keeping.kept !== 'session') return
    expiry = window.setTimeout(() => void switchTo(false), Math.max(0, keeping.expiresAt - Date.now()))
  }

  async function switchTo(wants: boolean): Promise<void> {
    device.setState({ wantsKeeping: wants })
    if (wants) return save()
    saved = ''
    clearTimeout(calm)
    clearTimeout(expiry)
    device.setState({ keeping: await keeper.forget() })
  }

  function follow(next: Dossier, before: Dossier): void {
    if (!device.getState().wantsKeeping || next.wipes !== before.wipes) return
    clearTimeout(calm)
    calm = window.setTimeout(() => void save(), CALM_MILLISECONDS)
  }

  function saveNow(): void {
    if (document.visibilityState === 'hidden' && calm) void save()
  }

  /** The browser need not ask whether to leave what will be there again. */
  function leaveInPeace(event: Event): void {
    if (device.getState().keeping.kept === 'session' && !calm) event.stopImmediatePropagation()
  }

  return {
    async start() {
      const found = await keeper.open(Date.now())
      if (found) {
        device.setState({ keeping: found.keeping, wantsKeeping: found.keeping.kept === 'session' })
        const { restoreSession } = await import('./restore-session.ts')
        await restoreSession(handle, found.snapshot)
        watchExpiry()
      }
      dossier.subscribe(follow)
      document.addEventListener('visibilitychange', saveNow)
      addEventListener('beforeunload', leaveInPeace, { capture: true })
      if (found) await save()
    },
    switchTo,
    async carryOver() {
      const { wantsKeeping } = device.getState()
      const keeping = await keeper.save(keepSession(dossier.getState()), wantsKeeping, Date.now())
      if (keeping.kept !== 'trouble') return true
      device.setState({ updateTrouble: keeping.trouble })
      return false
    },
  }
}
