import { parse } from 'exifr/dist/lite.esm.mjs'
import type { CameraFacts } from '../evidence.ts'
import { orientationOf } from '../formats/tiff-tags.ts'
import type { Format, Orientation } from '../model.ts'

/** What the camera wrote of itself, and exifr's reading of the orientation to compare with our own. */
export interface CameraReading {
  readonly facts: CameraFacts
  readonly orientation?: Orientation
}

/**
 * Reads the camera's notes. The position is asked for only to know that it is there: the numbers are dropped here.
 * Throws where the notes are broken; the other facts do not depend on it.
 */
export async function readCamera(bytes: Uint8Array, format: Format): Promise<CameraReading | undefined> {
  if (format !== 'jpeg' && format !== 'heic' && format !== 'avif') return undefined
  const { ifd0 = {}, exif = {}, gps = {} } = (await parse(bytes, OPTIONS)) ?? {}

  const takenAt = isoTime(exif.DateTimeOriginal ?? exif.CreateDate)
  // In HEIC the tag only repeats what the file's own transformation does already.
  const orientation = format === 'jpeg' ? orientationOf(ifd0.Orientation) : undefined
  return {
    facts: {
      ...textFact('make', ifd0.Make),
      ...textFact('model', ifd0.Model),
      ...textFact('software', ifd0.Software),
      ...(takenAt !== undefined && { takenAt }),
      hasLocation: gps.GPSLatitude !== undefined,
    },
    ...(orientation && { orientation }),
  }
}

/** Whole blocks, not picked tags: the lite build knows no names for some segments and throws when it looks for them. */
const OPTIONS = {
  ifd0: true,
  exif: true,
  gps: true,
  ifd1: false,
  mergeOutput: false,
  translateValues: false,
  reviveValues: false,
} as const
/** Longer than any camera's name, shorter than anything worth hiding in one. */
const MAX_LENGTH = 64

function textFact<Name extends string>(name: Name, value: unknown): { readonly [key in Name]?: string } {
  if (typeof value !== 'string') return {}
  const text = value.replaceAll('\0', '').trim().slice(0, MAX_LENGTH)
  // A computed key widens to string.
  return text === '' ? {} : ({ [name]: text } as { [key in Name]: string })
}

/** EXIF writes `2026:11:24 09:30:00`. */
function isoTime(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(value) : null
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}` : undefined
}
