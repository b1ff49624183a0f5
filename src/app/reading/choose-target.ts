import { type Evidence, materialOf, type Photo, type Quad, textTarget } from '../../core/index.ts'
import { type Dossier, type Entry, materialIn } from '../dossier.ts'
import type { Reading } from './reading.ts'

/** A picture to be read: a photo as it came, or the file that was made of it. */
export interface Target {
  readonly id: number
  readonly of: 'original' | 'deliverable'
  readonly photo: Photo
  readonly evidence: Evidence
  /** What of it. */
  readonly frame: Quad
  readonly longSidePixels: number
}

/**
 * The next picture to be read, in filing order; none while anything else is being done with a photo, which goes first.
 * What is among `tried` is left alone.
 */
export function chooseTarget(
  dossier: Dossier,
  lines: Reading['lines'],
  tried: Pick<WeakSet<Evidence>, 'has'>,
): Target | undefined {
  const entries = Object.entries(dossier.entries)
  if (entries.some(([, { work }]) => work)) return undefined
  for (const [slot, entry] of entries) {
    for (const picture of picturesOf(entry, lines.has(entry.id))) {
      const target = textTarget(picture.evidence, materialOf(materialIn(dossier, slot)))
      if (target && !tried.has(picture.evidence)) return { ...picture, ...target, id: entry.id }
    }
  }
  return undefined
}

type Picture = Pick<Target, 'of' | 'photo' | 'evidence'>

function picturesOf({ photo, evidence, deliverable }: Entry, hasLines: boolean): Picture[] {
  const pictures: Picture[] = []
  if (evidence && !(evidence.text && hasLines)) pictures.push({ of: 'original', photo, evidence })
  // What was read of the original need not be readable any more in what was made of it.
  if (deliverable && deliverable.photo.bytes !== photo.bytes) {
    pictures.push({ of: 'deliverable', photo: deliverable.photo, evidence: deliverable.evidence })
  }
  return pictures
}
