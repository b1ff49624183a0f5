import type { ByteWindow } from '../edit.ts'
import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, type Surface, succeed, type Task } from '../engine.ts'
import type { Size } from '../model.ts'
import { resampleTo } from '../raster/resample.ts'
import { type Fingerprint, fingerprintOf, isBlank, isFaithful } from './fidelity.ts'
import { sampleMosaic } from './mosaic.ts'
import { type Encoded, type Encoder, searchQuality } from './quality-search.ts'

/**
 * Writes a surface as a JPEG inside the window: resampled to the wanted size, but never made larger, at the quality that
 * fits, and smaller again if none does; then decoded and compared with what was meant. A photo is never one plain
 * colour, and one that is has been lost on the way; a page may be blank.
 */
export async function fitSurface(
  surface: Surface,
  size: Size,
  window: ByteWindow,
  codec: Codec,
  task: Task,
  mayBeBlank = false,
): Promise<Result<Uint8Array>> {
  let share = 1
  for (let attempt = 0; attempt <= MAX_SHRINKS; attempt++) {
    task.onStep?.('resample')
    const resampled = await resample(surface, size.width * share, size.height * share, codec)
    if (!resampled.ok) return resampled
    const meant = fingerprintOf(resampled.value)
    if (!mayBeBlank && isBlank(resampled.value, meant)) return fail('unfaithful')
    const encoded = await encodeSurface(resampled.value, window, codec, task)
    if (resampled.value !== surface) resampled.value.release()
    if (!encoded.ok) return encoded
    if (encoded.value) return verify(encoded.value, meant, resampled.value, codec, task)
    share *= 0.75
  }
  return fail('window-missed')
}

/** A scene that no quality fits is made smaller, a few times at most. */
const MAX_SHRINKS = 3
/** Where the limit leaves more bits a pixel than this, nobody sees the last fifth of it (imaging.md section 2). */
const AMPLE_BITS_PER_PIXEL = 1.5

async function resample(surface: Surface, wanted: number, wantedDown: number, codec: Codec): Promise<Result<Surface>> {
  const width = Math.max(1, Math.round(wanted))
  const height = Math.max(1, Math.round(wantedDown))
  if (width >= surface.width && height >= surface.height) return succeed(surface)
  return codec.surface(await resampleTo(surface.raster(), width, height))
}

async function encodeSurface(
  surface: Surface,
  window: ByteWindow,
  codec: Codec,
  task: Task,
): Promise<Result<Encoded | undefined>> {
  task.onStep?.('encode')
  const pixels = surface.width * surface.height
  const isAmple = (window.maxBytes * 8) / pixels > AMPLE_BITS_PER_PIXEL
  const encoder = encoderOf(surface, codec, task)
  if (!encoder.ok) return encoder
  const found = await searchQuality(encoder.value, { ...window, acceptedFill: isAmple ? 0.8 : 0.9 })
  encoder.value.release()
  return found
}

/** Header, tables and colour profile: the bytes of a JPEG that do not grow with its pixels (measured, imaging.md). */
const FIXED_BYTES = 620

function encoderOf(surface: Surface, codec: Codec, { signal }: Task): Result<Encoder & { release(): void }> {
  const tiles = sampleMosaic(surface)
  const sample = tiles ? codec.surface(tiles) : succeed(surface)
  if (!sample.ok) return sample
  const growth = (surface.width * surface.height) / (sample.value.width * sample.value.height)
  const predictions = new Map<number, number>()

  return succeed({
    encode: (quality) => (signal?.aborted ? Promise.resolve(fail('aborted')) : surface.encode(quality)),
    async predict(quality) {
      const known = predictions.get(quality)
      if (known !== undefined) return succeed(known)
      if (signal?.aborted) return fail('aborted')
      const encoded = await sample.value.encode(quality)
      if (!encoded.ok) return encoded
      const predicted = Math.max(1, encoded.value.length - FIXED_BYTES) * growth + FIXED_BYTES
      predictions.set(quality, predicted)
      return succeed(predicted)
    },
    release: () => tiles && sample.value.release(),
  })
}

/** Enough to see that the picture is there and the right one; a scaled decode of it costs next to nothing. */
const VERIFIED_LONG_SIDE = 1000
/** Of an icon a tile is a few pixels, whose colour the chroma subsampling of JPEG moves by more than any fault. */
const COMPARED_LONG_SIDE = 128
/** A scaled decode rounds each side up to a whole pixel; of a very narrow picture that is a good share. */
const MAX_SHAPE_ERROR = 0.05

/** Decodes what was written and compares it with what was meant, before it is called done. */
async function verify(
  { bytes }: Encoded,
  meant: Fingerprint,
  { width, height }: Surface,
  codec: Codec,
  task: Task,
): Promise<Result<Uint8Array>> {
  if (task.signal?.aborted) return fail('aborted')
  task.onStep?.('verify')
  const scale = Math.min(1, VERIFIED_LONG_SIDE / Math.max(width, height))
  const written = await codec.decode(bytes, {
    format: 'jpeg',
    width,
    height,
    scale,
    oversampling: 1,
    maxPixels: MAX_CANVAS_PIXELS,
  })
  if (!written.ok) return fail('unfaithful')
  const isSameShape = Math.abs(written.value.width / written.value.height / (width / height) - 1) < MAX_SHAPE_ERROR
  const isIcon = Math.max(width, height) < COMPARED_LONG_SIDE
  const faithful = isSameShape && (isIcon || isFaithful(meant, fingerprintOf(written.value)))
  written.value.release()
  return faithful ? succeed(bytes) : fail('unfaithful')
}
