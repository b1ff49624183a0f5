import type { Photo } from '../../core/index.ts'
import { mediaTypeOf } from '../../engine/media-type.ts'
import type { NamedFile } from '../deliver.ts'

/** What became of a tap. `refused`: the browser would not, and another way has to be taken. */
export type Handed = 'done' | 'cancelled' | 'refused'

/**
 * The files as the share sheet takes them, or nothing where there is no sheet for them. Made before the tap: on an
 * iPhone a tap that has to wait for them no longer counts as one (shell.md section 3).
 */
export function prepareShare(files: readonly NamedFile[]): File[] | undefined {
  if (files.length === 0 || typeof navigator.canShare !== 'function') return undefined
  const prepared = files.map(sharedFile)
  return navigator.canShare({ files: prepared }) ? prepared : undefined
}

const made = new WeakMap<Photo, File>()

/** Made once for each photo: the page is drawn far more often than a photo changes. */
function sharedFile({ name, photo, format }: NamedFile): File {
  const known = made.get(photo)
  if (known?.name === name) return known
  // Photos are never in shared memory.
  const file = new File([photo.bytes as Uint8Array<ArrayBuffer>], name, { type: mediaTypeOf(format) })
  made.set(photo, file)
  return file
}

/** Opens the share sheet. To be called from the tap itself. */
export function share(files: File[]): Promise<Handed> {
  return navigator.share({ files }).then(() => 'done' as const, handedBy)
}

/** What our use of the chooser needs of it: TypeScript's own declarations lack it. */
type SavePicker = (options: { readonly suggestedName: string }) => Promise<{
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>
}>

export function savePicker(): SavePicker | undefined {
  // Chromium's alone.
  const { showSaveFilePicker } = window as { showSaveFilePicker?: SavePicker }
  return typeof showSaveFilePicker === 'function' ? showSaveFilePicker.bind(window) : undefined
}

/** Writes one file where the person chooses. To be called from the tap itself. */
export async function saveByPicker(pick: SavePicker, { name, photo }: NamedFile): Promise<Handed> {
  try {
    const place = await pick({ suggestedName: name })
    const writable = await place.createWritable()
    await writable.write(photo.bytes)
    await writable.close()
    return 'done'
  } catch (error) {
    return handedBy(error)
  }
}

function handedBy(error: unknown): 'cancelled' | 'refused' {
  return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused'
}
