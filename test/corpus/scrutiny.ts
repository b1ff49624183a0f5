import type { Evidence, Photo } from '../../src/core/index.ts'
import { CONTEXT, type Journey } from './journey.ts'
import type { Entry } from './photos.ts'

/** What must never be: reasons why a repaired file is not what was promised. Empty: it is. */
export async function faultsOf({ photo, repaired }: Journey): Promise<string[]> {
  if (!repaired?.ok) return []
  const { photo: output, recipe, evidence } = repaired.value
  if (recipe.encoding.kind === 'keep') return sameBytes(photo, output) ? [] : ['kept, but not identical']
  const faults: string[] = []
  if (output.bytes[0] !== 0xff || output.bytes[1] !== 0xd8) faults.push('not a JPEG')
  if (includesText(output.bytes, 'Exif\0')) faults.push('still has EXIF')
  if (recipe.encoding.kind === 'strip') return faults
  const { maxBytes } = CONTEXT.profile.output
  if (output.bytes.length > maxBytes) faults.push(`${output.bytes.length} bytes, over ${maxBytes}`)
  const image = await decode(output)
  if (!image) return [...faults, 'does not decode']
  if (image.width !== evidence.pixels?.width || image.height !== evidence.pixels.height) faults.push('wrong size told')
  image.close()
  return faults
}

/** What may be right but deserves a look: where our answer and the manifest's, or this browser's, differ. */
export async function surprisesOf(entry: Entry, journey: Journey): Promise<string[]> {
  const { probed } = journey
  if (!probed) return []
  if (!probed.ok) return [`probe failed: ${probed.failure.code}`]
  return [
    ...contradictions(entry, probed.value),
    ...repairSurprises(journey, probed.value),
    ...(await pictureSurprises(journey, probed.value)),
  ]
}

function contradictions(entry: Entry, { file, pixels, decoding }: Evidence): string[] {
  const surprises: string[] = []
  const known = entry.column('decode')
  if (isKnownToOpen(entry) && !isReadable(decoding)) surprises.push(`manifest decodes it, we say ${decoding}`)
  if (known !== '' && !known.includes('ok') && !isKnownToOpen(entry) && decoding === 'decoded')
    surprises.push(`manifest: ${known}, we decode it`)
  if (entry.column('format').startsWith('unreadable') && isReadable(decoding)) surprises.push('manifest cannot read it')
  if (entry.size && pixels && (entry.size.width !== pixels.width || entry.size.height !== pixels.height)) {
    surprises.push(`manifest ${entry.size.width}x${entry.size.height}, we ${pixels.width}x${pixels.height}`)
  }
  const frames = Number(entry.column('frames'))
  if (frames > 0 && file.frames !== undefined && frames !== file.frames) {
    surprises.push(`manifest ${frames} frames, we ${file.frames}`)
  }
  // A tag of 9 means nothing, and the manifest reads it as 1.
  const stored = Number(entry.column('exif_orient')) || 1
  if (pixels && pixels.orientation !== stored) surprises.push(`manifest turned ${stored}, we ${pixels.orientation}`)
  return surprises
}

/** Of a PDF the manifest counts the pages. */
export function isKnownToOpen(entry: Entry): boolean {
  const known = entry.column('decode')
  return known === 'ok' || known === 'libheif ok' || /^pages=[1-9]/.test(known)
}

function repairSurprises({ repaired }: Journey, { decoding }: Evidence): string[] {
  const surprises: string[] = []
  if (isReadable(decoding) && repaired && !repaired.ok) surprises.push(`repair fails: ${repaired.failure.code}`)
  if (repaired?.ok && repaired.value.broken.length > 0) surprises.push(`repair breaks ${repaired.value.broken}`)
  return surprises
}

async function pictureSurprises(journey: Journey, { decoding }: Evidence): Promise<string[]> {
  if (decoding === 'damaged' && (await thumbnailOf(journey.photo))) return ['this browser shows it, we say damaged']
  const difference = await differenceOf(journey)
  return difference > MAX_DIFFERENCE ? [`repaired differs by ${difference.toFixed(1)} levels`] : []
}

/** Checks that offer to write anew a picture that cannot be read. */
export function emptyOffers({ probed, findings }: Journey): string[] {
  if (!probed?.ok || isReadable(probed.value.decoding)) return []
  return findings.filter(({ remedy }) => remedy?.kind === 'encode').map(({ check }) => check)
}

function isReadable(decoding: Evidence['decoding']): boolean {
  return decoding === 'decoded' || decoding === 'incomplete'
}

/** Levels of 255 in the mean over a coarse grid; turning a photo or losing half of it moves tens of them. */
const MAX_DIFFERENCE = 6
const GRID = 16

/** How far the repaired picture is from the original as this browser shows it. */
async function differenceOf({ photo, probed, repaired }: Journey): Promise<number> {
  if (!probed?.ok || !repaired?.ok || repaired.value.recipe.encoding.kind === 'keep') return 0
  const [before, after] = [await thumbnailOf(photo), await thumbnailOf(repaired.value.photo)]
  if (!before || !after) return 0
  return meanDifference(before, after)
}

export function meanDifference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((sum, level, at) => sum + Math.abs(level - (other[at] ?? 0)), 0) / one.length
}

/** The picture on white, upright, at 16 x 16. */
export async function thumbnailOf(photo: Photo): Promise<Uint8ClampedArray | undefined> {
  const image = await decode(photo)
  const context = new OffscreenCanvas(GRID, GRID).getContext('2d')
  if (!image || !context) return undefined
  context.fillStyle = '#fff'
  context.fillRect(0, 0, GRID, GRID)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, GRID, GRID)
  image.close()
  return context.getImageData(0, 0, GRID, GRID).data
}

function decode({ bytes }: Photo): Promise<ImageBitmap | undefined> {
  // Files and rendered bytes are never shared between threads.
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>])
  return createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => undefined)
}

function sameBytes({ bytes: one }: Photo, { bytes: other }: Photo): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

function includesText(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((letter) => letter.charCodeAt(0))
  return bytes.some((_, at) => codes.every((code, shift) => bytes[at + shift] === code))
}
