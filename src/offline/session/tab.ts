import type { Stored } from './shelf.ts'

/** The browser keeps this for one tab, over reloads and crashes, and forgets it with the tab. */
const OWN = 'icp-preflight-tab'

/** After a reload the page that went may hold its name for a moment longer. */
const PATIENCE_MILLISECONDS = 1_000

/**
 * Finds the snapshot that this tab may go on with: its own, or the newest that a closed tab left; and holds the tab's
 * name as long as it lives, so that no other tab takes the same one. A tab that was duplicated gets a new name.
 */
export async function claimTab(stored: readonly Stored[]): Promise<string> {
  const own = readOwn()
  if (own && (await hold(own, PATIENCE_MILLISECONDS)) && (stored.some(({ tab }) => tab === own) || !hasHeir(stored))) {
    return own
  }
  const left = stored.filter(({ stays, tab }) => stays && tab !== own).sort((a, b) => b.savedAt - a.savedAt)
  for (const { tab } of left) if (await hold(tab, 0)) return remember(tab)
  const fresh = crypto.randomUUID()
  await hold(fresh, 0)
  return remember(fresh)
}

const hasHeir = (stored: readonly Stored[]) => stored.some(({ stays }) => stays)

/** Holds a name until the tab closes. False: another tab has it. Where there are no locks nobody can tell. */
async function hold(tab: string, patience: number): Promise<boolean> {
  const { locks } = navigator
  if (!locks) return true
  return new Promise((resolve) => {
    const forever = new Promise<void>(() => undefined)
    const take = (lock: Lock | null) => {
      resolve(lock !== null)
      return lock ? forever : undefined
    }
    const wish = patience > 0 ? { signal: signalAfter(patience) } : { ifAvailable: true }
    locks.request(`icp-preflight/${tab}`, wish, take).catch(() => resolve(false))
  })
}

/** AbortSignal.timeout is younger than some phones. */
function signalAfter(milliseconds: number): AbortSignal {
  const control = new AbortController()
  setTimeout(() => control.abort(), milliseconds)
  return control.signal
}

function readOwn(): string | null {
  try {
    return sessionStorage.getItem(OWN)
  } catch {
    return null
  }
}

function remember(tab: string): string {
  try {
    sessionStorage.setItem(OWN, tab)
  } catch {
    // Blocked: the photos cannot be kept either, and the switch will say so.
  }
  return tab
}
