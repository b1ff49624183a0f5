import type { Photo, SlotId } from '../../core/index.ts'
import type { Snapshot } from '../../offline/session/shelf.ts'
import type { Dossier, Entry } from '../dossier.ts'

/** What is derived from a photo, and is found anew after a restart. */
type Derived = 'work' | 'evidence' | 'failure' | 'preview' | 'deliverable' | 'pairTrial'

/** An entry without its pixels and without what follows from them: plain data. */
interface KeptEntry extends Omit<Entry, 'photo' | Derived> {
  readonly photo: Omit<Photo, 'bytes'>
  /** It had been repaired, and is to be repaired again. */
  readonly isRepaired: boolean
}

export interface KeptSession extends Pick<Dossier, 'plan' | 'profile' | 'language'> {
  /** Of this form; a version of the page that knows another one leaves it alone. */
  readonly form: typeof FORM
  readonly entries: Readonly<Record<SlotId, KeptEntry>>
  /** Text is read; an older version of the page did not say. */
  readonly reads?: boolean
}

const FORM = 1

/** A copy of the dossier to keep: what the person gave and decided, nothing that can be found out again. */
export function keepSession({ plan, profile, language, entries, reads = false }: Dossier): Snapshot {
  const kept = Object.entries(entries).map(([slot, entry]) => [slot, keepEntry(entry)] as const)
  const note: KeptSession = { form: FORM, plan, profile, language, entries: Object.fromEntries(kept), reads }
  return { note, photos: new Map(Object.values(entries).map(({ id, photo }) => [id, photo.bytes])) }
}

/** What was kept; undefined where it is of a form that this version does not know. */
export function readSession({ note }: Snapshot): KeptSession | undefined {
  // Only this page writes there, and says in which form.
  const kept = note as Partial<KeptSession> | undefined
  return kept?.form === FORM ? (kept as KeptSession) : undefined
}

function keepEntry(entry: Entry): KeptEntry {
  const { photo, work, evidence, failure, preview, deliverable, pairTrial, ...given } = entry
  const { bytes, ...label } = photo
  return { ...given, photo: label, isRepaired: deliverable !== undefined }
}
