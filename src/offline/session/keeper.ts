import { expiresAt, isExpired } from './expiry.ts'
import { type Snapshot, type Stored, shelf } from './shelf.ts'
import { hasSign, putSign, removeSign } from './sign.ts'
import { claimTab } from './tab.ts'
import { type Trouble, troubleOf } from './trouble.ts'

export type Keeping =
  | { readonly kept: 'nothing' }
  | { readonly kept: 'session'; readonly expiresAt: number }
  | { readonly kept: 'trouble'; readonly trouble: Trouble; readonly at: 'storing' | 'wiping' }

/** What a tab stores of its work, one write after the other. Nothing rejects: what goes wrong is told. */
export interface Keeper {
  /** What this tab, or one that was closed, left; forgotten at once unless it is to stay. */
  open(now: number): Promise<{ snapshot: Snapshot; keeping: Keeping } | undefined>
  /** Stores a snapshot for a day, or, where it does not stay, for the reload that follows. */
  save(snapshot: Snapshot, stays: boolean, now: number): Promise<Keeping>
  /** Forgets what this tab stored. */
  forget(): Promise<Keeping>
  /** Forgets what any tab stored. */
  wipe(): Promise<Keeping>
}

export function createKeeper(): Keeper {
  let tail: Promise<unknown> = Promise.resolve()
  let claimed: Promise<string> | undefined

  function enqueue<Value>(work: () => Promise<Value>): Promise<Value | Trouble> {
    const turn = tail.then(work).catch(troubleOf)
    tail = turn
    return turn
  }

  function tabAmong(stored: readonly Stored[]): Promise<string> {
    claimed ??= claimTab(stored)
    return claimed
  }

  async function open(now: number) {
    if (!hasSign()) return undefined
    const fresh = await dropExpired(now)
    const tab = await tabAmong(fresh)
    const label = fresh.find((stored) => stored.tab === tab)
    const snapshot = label && (await shelf.get(tab))
    if (label && !label.stays) await removeOf(tab)
    if (!label || !snapshot) return undefined
    const keeping: Keeping = label.stays ? { kept: 'session', expiresAt: expiresAt(label.savedAt) } : NOTHING
    return { snapshot, keeping }
  }

  return {
    async open(now) {
      const found = await enqueue(() => open(now))
      return typeof found === 'string' ? undefined : found
    },
    async save(snapshot, stays, now) {
      const trouble = await enqueue(async () => {
        putSign()
        await shelf.put(await tabAmong([]), snapshot, { savedAt: now, stays })
      })
      return trouble ? { kept: 'trouble', trouble, at: 'storing' } : { kept: 'session', expiresAt: expiresAt(now) }
    },
    forget: async () => forgotten(await enqueue(async () => removeOf(await tabAmong([])))),
    wipe: async () => forgotten(await enqueue(clearAll)),
  }
}

const NOTHING: Keeping = { kept: 'nothing' }

function forgotten(trouble: Trouble | undefined): Keeping {
  return trouble ? { kept: 'trouble', trouble, at: 'wiping' } : NOTHING
}

async function dropExpired(now: number): Promise<Stored[]> {
  const stored = await shelf.list()
  const expired = stored.filter(({ savedAt }) => isExpired(savedAt, now))
  for (const { tab } of expired) await shelf.remove(tab)
  return stored.filter((one) => !expired.includes(one))
}

/** The last one to go takes the sign along. */
async function removeOf(tab: string): Promise<undefined> {
  if (!hasSign()) return
  await shelf.remove(tab)
  if ((await shelf.list()).length === 0) removeSign()
}

async function clearAll(): Promise<undefined> {
  if (!hasSign()) return
  await shelf.clear()
  removeSign()
}
