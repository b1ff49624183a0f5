import { type Result, succeed } from '../engine.ts'

/** What the search needs to know of an encoder; qualities are whole numbers, 0 to 100. */
export interface Encoder {
  /** Bytes that the whole picture will probably take, from a sample of it. */
  predict(quality: number): Promise<Result<number>>
  /** Writes the whole picture. */
  encode(quality: number): Promise<Result<Uint8Array>>
}

export interface QualityWindow {
  readonly minBytes: number
  readonly maxBytes: number
  /** A smaller first result is worth a second encode; share of the maximum. */
  readonly acceptedFill: number
}

export interface Encoded {
  readonly bytes: Uint8Array
  readonly quality: number
  /** Encodes of the whole picture that it took. */
  readonly encodes: number
}

/** Above this the bytes grow and nothing can be seen (imaging.md section 3). */
export const USUAL_CAP = 95
/** Only to reach a lower limit: from 98 on the file grows by noise, and at 100 the colour is stored four times as fine. */
export const LAST_CAP = 97
/** Below this the blocks of the JPEG show in small print. */
export const QUALITY_FLOOR = 20

/**
 * Finds the highest quality whose file fits the window: predicts it on a sample, encodes the whole once, and once more
 * where the prediction was off. Answers undefined where even the lowest quality is too large.
 */
export async function searchQuality(encoder: Encoder, window: QualityWindow): Promise<Result<Encoded | undefined>> {
  let correction = USUAL_ERROR
  let aim = FIRST_AIM
  let cap = USUAL_CAP
  let best: Omit<Encoded, 'encodes'> | undefined
  let encodes = 0
  let last = 0

  while (encodes < MAX_ENCODES) {
    const highest = await highestQuality(encoder, (window.maxBytes * aim) / correction, cap)
    if (!highest.ok) return highest
    // A prediction may be wrong; the lowest quality is tried before a picture is given up.
    const quality = encodes === 0 ? Math.max(QUALITY_FLOOR, highest.value) : highest.value
    if (quality === last || quality < QUALITY_FLOOR) break
    last = quality

    const encoded = await encodeAt(encoder, quality)
    if (!encoded.ok) return encoded
    encodes++
    const { bytes, ratio } = encoded.value
    const fits = bytes.length <= window.maxBytes
    if (fits && bytes.length > (best?.bytes.length ?? 0)) best = { bytes, quality }
    if (!fits) cap = quality - 1
    if (best && isGoodEnough(best, window)) break
    if (best && encodes >= USUAL_ENCODES && (fits || encodes > USUAL_ENCODES)) break
    aim = nextAim(correction, ratio, fits)
    correction = ratio
  }

  if (best && best.bytes.length < window.minBytes) return raise(encoder, window, { ...best, encodes }, correction)
  return succeed(best && { ...best, encodes })
}

/** The whole comes out a little smaller than its tiles promise, whose seams cost bytes (measured with mosaic.ts). */
const USUAL_ERROR = 0.98
/**
 * Shares of the maximum that are aimed at: with an unproven prediction, which is off by 3.3 % and should end between the
 * accepted fill and the maximum, and with one that has proved right.
 */
const FIRST_AIM = 0.97
const PROVEN_AIM = 0.995
/** After a miss, or a prediction that was far off and may be off by another share at the next quality. */
const CAUTIOUS_AIM = 0.96
const FAR_OFF = 0.05
/** What a picture ordinarily takes at most; one more only where the second was too large and the first far too small. */
const USUAL_ENCODES = 2
/** The others only stand between an odd picture and a file over the limit. */
const MAX_ENCODES = 4

function nextAim(correction: number, ratio: number, fits: boolean): number {
  const isProven = fits && Math.abs(ratio / correction - 1) < FAR_OFF
  return isProven ? PROVEN_AIM : CAUTIOUS_AIM
}

function isGoodEnough(best: { bytes: Uint8Array; quality: number }, window: QualityWindow): boolean {
  return best.quality >= USUAL_CAP || best.bytes.length >= window.acceptedFill * window.maxBytes
}

async function encodeAt(encoder: Encoder, quality: number): Promise<Result<{ bytes: Uint8Array; ratio: number }>> {
  const predicted = await encoder.predict(quality)
  if (!predicted.ok) return predicted
  const bytes = await encoder.encode(quality)
  if (!bytes.ok) return bytes
  return succeed({ bytes: bytes.value, ratio: bytes.value.length / predicted.value })
}

/** Too small a file: take the quality further up, never pad. What stays under the minimum is answered as it is. */
async function raise(encoder: Encoder, window: QualityWindow, from: Encoded, ratio: number): Promise<Result<Encoded>> {
  let best = from
  for (let quality = from.quality + 1; quality <= LAST_CAP; quality++) {
    const predicted = await encoder.predict(quality)
    if (!predicted.ok) return predicted
    const isHopeless = predicted.value * ratio < window.minBytes * (1 - FAR_OFF)
    if (isHopeless && quality < LAST_CAP) continue

    const encoded = await encoder.encode(quality)
    if (!encoded.ok) return encoded
    if (encoded.value.length > window.maxBytes) break
    const encodes: number = best.encodes + 1
    best = { bytes: encoded.value, quality, encodes }
    if (best.bytes.length >= window.minBytes) break
  }
  return succeed(best)
}

/** The highest quality predicted to stay within the target, by halving; one below the floor if none does. */
async function highestQuality(encoder: Encoder, targetBytes: number, cap: number): Promise<Result<number>> {
  let low = QUALITY_FLOOR - 1
  let high = cap + 1
  let quality = FIRST_GUESS
  while (high - low > 1) {
    quality = Math.min(high - 1, Math.max(low + 1, quality))
    const predicted = await encoder.predict(quality)
    if (!predicted.ok) return predicted
    const distance = Math.log(targetBytes / predicted.value)
    if (distance >= 0) low = quality
    else high = quality
    quality += stepTowards(distance)
  }
  return succeed(low)
}

/** Where a noisy photo of a document ends up at the best bits a pixel. */
const FIRST_GUESS = 78
/** One step of quality changes the bytes by about this share, on a logarithmic scale. */
const BYTES_PER_STEP = 0.035

function stepTowards(distance: number): number {
  const step = Math.round(distance / BYTES_PER_STEP)
  return step === 0 ? Math.sign(distance) || 1 : step
}
