import type { ByteWindow, PhotoId, Recipe, Source } from './edit.ts'
import { applyEdits } from './edits/index.ts'
import { fitSurface } from './encoding/fit-surface.ts'
import { targetScale } from './encoding/target-size.ts'
import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, type Surface, succeed, type Task } from './engine.ts'
import { decodableBytes } from './formats/decodable.ts'
import { isTooLarge, uprightSize } from './formats/header.ts'
import { readHeader } from './formats/read-header.ts'
import { EXTENSIONS, sniffFormat } from './formats/signature.ts'
import { stripJpegMetadata } from './formats/strip-metadata.ts'
import type { Format, Photo } from './model.ts'

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

/**
 * Lanczos needs three copies of what it resamples: above these 48 MB each the browser's own resampling has to do, or a
 * photo of 108 megapixels takes 557 MB in place of 215 (npm run bench).
 */
const MAX_RESAMPLED_PIXELS = 12_582_912

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
  if (isTooLarge(header)) return fail('too-large')
  const { width, height } = uprightSize(header)

  task.onStep?.('decode')
  const scale = targetScale(width, height, window)
  const decoded = await codec.decode(decodableBytes(bytes, format, header), {
    format,
    width,
    height,
    scale,
    oversampling: OVERSAMPLING,
    maxPixels: scale < 1 ? MAX_RESAMPLED_PIXELS : MAX_CANVAS_PIXELS,
  })
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

/** The name of the original with the extension of what it now is. */
function nameAs(name: string, format: Format): string {
  const known = EXTENSIONS[format]
  const stem = name.replace(/\.[^./\\]{1,5}$/, '')
  const extension = name.slice(stem.length + 1).toLowerCase()
  return known.includes(extension) || known[0] === undefined ? name : `${stem || 'photo'}.${known[0]}`
}
