import type { Snapshot } from '../../offline/session/shelf.ts'
import type { DossierHandle } from '../create-dossier.ts'
import { type DossierStore, type Entry, entryOf, newEntryId, traySlot } from '../dossier.ts'
import { type KeptSession, readSession } from './kept-session.ts'

/**
 * Puts a kept session back: the photos, in their places or beside what was chosen meanwhile, are looked at again, and
 * repaired again where they had been. Resolves when all of it is as it was.
 */
export async function restoreSession(handle: DossierHandle, snapshot: Snapshot): Promise<void> {
  const kept = readSession(snapshot)
  if (!kept) return
  handle.setPlan(kept.plan)
  handle.setProfile(kept.profile)
  handle.setLanguage(kept.language)
  // What was agreed to is not asked again.
  if (kept.reads) handle.store.setState({ reads: true })
  await Promise.all(placeAll(handle, kept, snapshot.photos).map((placed) => lookAgain(handle, placed)))
}

interface Placed {
  readonly id: number
  readonly isRepaired: boolean
}

function placeAll({ store }: DossierHandle, kept: KeptSession, photos: Snapshot['photos']): Placed[] {
  return Object.entries(kept.entries).flatMap(([slot, { id: oldId, isRepaired, photo, ...given }]) => {
    const bytes = photos.get(oldId)
    if (!bytes) return []
    const id = newEntryId()
    const entry: Entry = { ...given, id, photo: { ...photo, bytes } }
    store.setState(({ entries }) => ({ entries: { ...entries, [entries[slot] ? traySlot(entries) : slot]: entry } }))
    return [{ id, isRepaired }]
  })
}

async function lookAgain(handle: DossierHandle, { id, isRepaired }: Placed): Promise<void> {
  const { store } = handle
  const slotNow = () => entryOf(store, id)?.[0]
  const slot = slotNow()
  // Without evidence to try again is to look.
  if (slot) handle.retry(slot)
  await settled(store, id)
  const slotThen = slotNow()
  if (!slotThen || !isRepaired || !entryOf(store, id)?.[1].evidence) return
  handle.repair([slotThen])
  await settled(store, id)
}

/** Resolves when nothing is being done with a photo, or it is gone. */
function settled(store: DossierStore, id: number): Promise<void> {
  const isSettled = () => !entryOf(store, id)?.[1].work
  if (isSettled()) return Promise.resolve()
  return new Promise((resolve) => {
    const leave = store.subscribe(() => {
      if (!isSettled()) return
      leave()
      resolve()
    })
  })
}
