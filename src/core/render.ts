import type { ByteWindow, PhotoId, Recipe, Source } from './edit.ts'
import { applyEdits } from './edits/index.ts'
import { scaleDown } from './edits/scale.ts'
import { type Fingerprint, fingerprintOf, isFaithful } from './encoding/fidelity.ts'
import { sampleMosaic } from './encoding/mosaic.ts'
import { type Encoded, type Encoder, searchQuality } from './encoding/quality-search.ts'
import { targetScale } from './encoding/target-size.ts'
import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, type Surface, succeed, type Task } from './engine.ts'
import { uprightSize } from './formats/header.ts'
import { readHeader } from './formats/read-header.ts'
import { EXTENSIONS, sniffFormat } from './formats/signature.ts'
import { stripJpegMetadata } from './formats/strip-metadata.ts'
import type { Format, Photo } from './model.ts'
import { MAX_PIXELS, MAX_SIDE_PIXELS } from './probe.ts'

/** Applies a recipe to its originals: one decode, at most one resampling, one or two encodes. */
export async function render(
  originals: Readonly<Record<PhotoId, Photo>>,
  { sources, encoding }: Recipe,
  codec: Codec,
  task: Task = {},
): Promise<Result<Photo>> {
  const [source] = sources
  const original = originals[source.original]
  if (!original) throw new Error('The recipe names an original that was not given.')
  const format = sniffFormat(original.bytes)

  switch (encoding.kind) {
    case 'keep':
      return succeed({ name: nameAs(original.name, format), bytes: original.bytes })
    case 'strip': {
      const stripped = format === 'jpeg' ? stripJpegMetadata(original.bytes) : undefined
      return stripped ? succeed({ name: nameAs(original.name, 'jpeg'), bytes: stripped }) : fail('damaged')
    }
    case 'window': {
      const written = await writeInto(encoding, original, format, source, codec, task)
      return written.ok ? succeed({ name: nameAs(original.name, 'jpeg'), bytes: written.value }) : written
    }
  }
}

/** Smaller decodes cost the sharpness of text; this much more than needed keeps it (imaging.md section 1). */
const OVERSAMPLING = 1.3
/** Where the limit leaves more bits a pixel than this, nobody sees the last tenth of it (imaging.md section 2). */
const AMPLE_BITS_PER_PIXEL = 1.5
/** A scene that no quality fits is made smaller by what is missing, a few times at most. */
const MAX_SHRINKS = 3

async function writeInto(
  window: ByteWindow,
  { bytes }: Photo,
  format: Format,
  { edits }: Source,
  codec: Codec,
  task: Task,
): Promise<Result<Uint8Array>> {
  const header = readHeader(bytes, format)
  if (!header) return fail(bytes.length === 0 ? 'empty' : 'damaged')
  const { width, height } = uprightSize(header)
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE_PIXELS) return fail('too-large')

  task.onStep?.('decode')
  const scale = targetScale(width, height, window)
  const decodeScale = scale === 1 ? 1 : Math.min(1, scale * OVERSAMPLING)
  const decoded = await codec.decode(bytes, { format, width, height, scale: decodeScale, maxPixels: MAX_CANVAS_PIXELS })
  if (!decoded.ok) return decoded

  const edited = edits.length === 0 ? decoded : editSurface(decoded.value, edits, codec)
  if (!edited.ok) return edited
  const surface = edited.value
  try {
    return await fitSurface(
      surface,
      scale * (Math.max(width, height) / Math.max(surface.width, surface.height)),
      window,
      codec,
      task,
    )
  } finally {
    surface.release()
  }
}

function editSurface(surface: Surface, edits: Source['edits'], codec: Codec): Result<Surface> {
  const raster = applyEdits(surface.raster(), edits)
  surface.release()
  return codec.surface(raster)
}

/** Resamples to the wanted share of the surface's sides and searches the quality; smaller again if none fits. */
async function fitSurface(
  surface: Surface,
  scale: number,
  window: ByteWindow,
  codec: Codec,
  task: Task,
): Promise<Result<Uint8Array>> {
  let share = Math.min(1, scale)
  for (let attempt = 0; attempt <= MAX_SHRINKS; attempt++) {
    task.onStep?.('resample')
    const resampled = await resample(surface, share, codec)
    if (!resampled.ok) return resampled
    const meant = fingerprintOf(resampled.value)
    const encoded = await encodeSurface(resampled.value, window, codec, task)
    if (resampled.value !== surface) resampled.value.release()
    if (!encoded.ok) return encoded
    if (encoded.value) return verify(encoded.value, meant, resampled.value, codec, task)
    share *= 0.75
  }
  return fail('window-missed')
}

async function resample(surface: Surface, share: number, codec: Codec): Promise<Result<Surface>> {
  const width = Math.max(1, Math.round(surface.width * share))
  const height = Math.max(1, Math.round(surface.height * share))
  if (width >= surface.width && height >= surface.height) return succeed(surface)
  return codec.surface(await scaleDown(surface.raster(), width, height))
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
  const written = await codec.decode(bytes, { format: 'jpeg', width, height, scale, maxPixels: MAX_CANVAS_PIXELS })
  if (!written.ok) return fail('unfaithful')
  const isSameShape = Math.abs(written.value.width / written.value.height / (width / height) - 1) < MAX_SHAPE_ERROR
  const faithful = isSameShape && isFaithful(meant, fingerprintOf(written.value))
  written.value.release()
  return faithful ? succeed(bytes) : fail('unfaithful')
}

/** The name of the original with the extension of what it now is. */
function nameAs(name: string, format: Format): string {
  const known = EXTENSIONS[format]
  const stem = name.replace(/\.[^./\\]{1,5}$/, '')
  const extension = name.slice(stem.length + 1).toLowerCase()
  return known.includes(extension) || known[0] === undefined ? name : `${stem}.${known[0]}`
}
