import type { GlareFacts } from '../evidence.ts'
import { areaOf, type Box, quadOf } from '../geometry/box.ts'
import { mapQuad } from '../geometry/quad.ts'
import type { Raster } from '../model.ts'
import { type Blob, findBlobs } from '../raster/blobs.ts'
import { quantile } from '../raster/histogram.ts'
import type { Rectified } from '../raster/rectify.ts'

/**
 * Reflections: filled spots that are nearly white and clearly brighter than the paper around them (detection.md section
 * 5). Paper that is itself nearly white shows none; it is over-exposed, which is another fact.
 */
export function measureGlare({ raster, toPhoto }: Rectified): GlareFacts {
  const { width, height } = raster
  const pixels = width * height
  const light = lightOf(raster)
  const counts = new Uint32Array(256)
  count(light.luma, counts)
  const paper = quantile(counts, 0.8)
  const limit = Math.max(LEAST_WHITE, paper + RISE * (255 - paper))
  const bright = light.darkest.map((value) => (value > limit ? 1 : 0))

  const spots = findBlobs(bright, width, Math.max(4, SPECK * pixels))
    .sort((one, other) => other.area - one.area)
    .filter((blob) => isFilled(blob) && isReflection(blob, light.luma, width, limit))
  const shareOf = (area: number) => Math.round((area / pixels) * 1e6) / 1e6
  return {
    share: shareOf(spots.reduce((sum, { area }) => sum + area, 0)),
    largestShare: shareOf(spots[0]?.area ?? 0),
    regions: spots.slice(0, MOST_REGIONS).map(({ box }) => mapQuad(quadOf(box), toPhoto)),
  }
}

/** A reflection is at least as white as this in every channel, and rises over the paper by so much of what is left to white (detection.md section 5). */
const LEAST_WHITE = 243
const RISE = 0.55
/** Smaller spots, as shares of the document, are grains of noise (own: a quarter of what is ever spoken of). */
const SPECK = 0.00005
/** Nobody looks at more marks. */
const MOST_REGIONS = 12

interface Light {
  readonly luma: Uint8Array
  /** The darkest of the three channels. */
  readonly darkest: Uint8Array
}

function lightOf({ width, height, data }: Raster): Light {
  const luma = new Uint8Array(width * height)
  const darkest = new Uint8Array(width * height)
  for (let pixel = 0, at = 0; pixel < luma.length; pixel++, at += 4) {
    const red = data[at] ?? 0
    const green = data[at + 1] ?? 0
    const blue = data[at + 2] ?? 0
    luma[pixel] = (77 * red + 150 * green + 29 * blue) >> 8
    darkest[pixel] = Math.min(red, green, blue)
  }
  return { luma, darkest }
}

/** What winds between letters fills less of the box around it (detection.md section 5). */
function isFilled({ area, box }: Blob): boolean {
  return area > 0.35 * areaOf(box)
}

/**
 * On every side of a reflection the paper is soon back to its own brightness. Where light only grows over a page, or
 * ends at a shadow, it is not so on some side; and a white field on a dark card has straight sides besides.
 */
function isReflection(blob: Blob, luma: Uint8Array, width: number, limit: number): boolean {
  const drops = stripsBeside(blob.box, width, luma.length / width).map((strip) => limit - paperIn(strip, luma, width))
  const least = Math.min(...drops)
  return least >= LEAST_DROP && !(least >= PRINTED_DROP && isRectangle(blob, width))
}

/** Own; see the composed scenes of the tests: gradients of light on white paper stay below, reflections above. */
const LEAST_DROP = 8
/** Own: next to a reflection on pale paper its halo is brighter. */
const PRINTED_DROP = 60

/** Four strips around a box, half as wide as the box is large; none where the document ends. */
function stripsBeside(box: Box, width: number, height: number): Box[] {
  const reach = Math.ceil(4 + 0.5 * Math.sqrt(areaOf(box)))
  const left = Math.max(0, box.left - reach)
  const top = Math.max(0, box.top - reach)
  const right = Math.min(width, box.right + reach)
  const bottom = Math.min(height, box.bottom + reach)
  return [
    { ...box, top, bottom: box.top },
    { ...box, left: box.right, right },
    { ...box, top: box.bottom, bottom },
    { ...box, left, right: box.left },
  ].filter((strip) => areaOf(strip) > 0)
}

/** The luma that a quarter of a part exceeds. */
function paperIn({ left, top, right, bottom }: Box, luma: Uint8Array, width: number): number {
  const counts = new Uint32Array(256)
  for (let y = top; y < bottom; y++) count(luma.subarray(y * width + left, y * width + right), counts)
  return quantile(counts, 0.75)
}

/** Row by row it reaches from one side of its box to the other, whatever is printed inside. A circle leaves a fifth. */
function isRectangle({ box, pixels }: Blob, width: number): boolean {
  const first = new Int32Array(box.bottom - box.top).fill(width)
  const last = new Int32Array(first.length)
  for (const at of pixels) {
    const row = Math.floor(at / width) - box.top
    const column = at % width
    first[row] = Math.min(first[row] ?? width, column)
    last[row] = Math.max(last[row] ?? 0, column + 1)
  }
  const covered = last.reduce((sum, end, row) => sum + end - (first[row] ?? 0), 0)
  return covered > 0.93 * areaOf(box)
}

function count(values: Uint8Array, counts: Uint32Array): void {
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
}
