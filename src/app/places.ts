import type { SlotId } from '../core/index.ts'
import { type Dossier, type Entry, traySlot, type Undo, without } from './dossier.ts'

/** Puts entries into slots, and takes them out where there is none. */
export function place(
  entries: Dossier['entries'],
  next: Readonly<Record<SlotId, Entry | undefined>>,
): Dossier['entries'] {
  const kept = Object.entries({ ...entries, ...next }).filter((pair): pair is [SlotId, Entry] => pair[1] !== undefined)
  return Object.fromEntries(kept)
}

/**
 * Puts back what lay in some slots. What has been learnt of a photo since stays, and a photo that came into such a slot
 * meanwhile is set aside, never dropped; the two that a split made are the photo that comes back.
 */
export function restore(entries: Dossier['entries'], { kind, before }: Undo): Dossier['entries'] {
  const returning = new Set(Object.values(before).map((entry) => entry?.id))
  const current = new Map(Object.values(entries).map((entry) => [entry.id, entry]))
  let restored = place(
    entries,
    mapValues(before, () => undefined),
  )
  for (const slot of Object.keys(before)) {
    const newcomer = entries[slot]
    if (newcomer && kind !== 'split' && !returning.has(newcomer.id))
      restored = place(restored, { [traySlot(restored)]: newcomer })
  }
  return place(
    restored,
    mapValues(before, (entry) => entry && (current.get(entry.id) ?? without(entry, 'work'))),
  )
}

export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}
