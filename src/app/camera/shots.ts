import type { DossierHandle } from '../create-dossier.ts'
import type { SlotView } from '../overview.ts'
import type { Ghost } from './reading.ts'

/** Where the document stood in the viewfinder when a shot was taken, by the name of its file; for each mounted page. */
const seen = new WeakMap<DossierHandle, Map<string, Ghost>>()

let counter = 0

/** A name for the next shot, which no other has. */
export function nextShotName(): string {
  counter++
  return `camera-${counter}`
}

export function noteShot(handle: DossierHandle, name: string, ghost: Ghost): void {
  const shots = seen.get(handle) ?? new Map<string, Ghost>()
  shots.set(name, ghost)
  seen.set(handle, shots)
}

/**
 * Where the document of a slot stands in its picture. A shot may show more than the viewfinder did: of one that was taken
 * here it is what the viewfinder saw, so that both sides are held against the same.
 */
export function ghostOf(handle: DossierHandle, { entry }: SlotView): Ghost | undefined {
  if (!entry?.evidence) return undefined
  const shot = seen.get(handle)?.get(entry.photo.name)
  if (shot) return shot
  const { pixels, outline } = entry.evidence
  return pixels && outline?.state === 'whole' && outline.quad ? { frame: pixels, quad: outline.quad } : undefined
}
