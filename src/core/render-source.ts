import type { Source } from './edit.ts'
import { applyEdits, sizeAfter } from './edits/index.ts'
import { MOST_SURPLUS } from './edits/straighten.ts'
import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, type Surface, succeed } from './engine.ts'
import { decodableBytes } from './formats/decodable.ts'
import { type Header, isTooLarge, uprightSize } from './formats/header.ts'
import { sniffFormat } from './formats/signature.ts'
import type { Format, Photo, Size } from './model.ts'
import { openHeader } from './open-header.ts'

/** An original whose header has been read, and what its edits make of its size. */
export interface Opened {
  readonly photo: Photo
  readonly format: Format
  readonly header: Header
  readonly edits: Source['edits']
  /** After the edits, in pixels of the original's own scale. */
  readonly size: Size
}

export async function openSource(photo: Photo, { edits }: Source, codec: Codec): Promise<Result<Opened>> {
  const format = sniffFormat(photo.bytes)
  const opened = await openHeader(photo, format, codec)
  if (!opened.ok) return opened
  const header = opened.value
  if (isTooLarge(header)) return fail('too-large')
  return succeed({ photo, format, header, edits, size: sizeAfter(uprightSize(header), edits) })
}

/** Smaller decodes cost the sharpness of text; this much more than needed keeps it (imaging.md section 1). */
const OVERSAMPLING = 1.3

/**
 * Lanczos needs three copies of what it resamples: above these 48 MB each the browser's own resampling has to do, or a
 * photo of 108 megapixels takes 557 MB in place of 215 (npm run bench).
 */
const MAX_RESAMPLED_PIXELS = 12_582_912

/** Decodes an original with at least `scale` of its pixels along each side, where it has room for them, and edits it. */
export async function renderSource(
  { photo, format, header, edits }: Opened,
  scale: number,
  codec: Codec,
): Promise<Result<Surface>> {
  const whole = uprightSize(header)
  const isWarped = edits.some(({ edit }) => edit === 'straighten')
  const decoded = await codec.decode(decodableBytes(photo.bytes, format, header), {
    format,
    page: photo.page,
    ...whole,
    scale,
    // A warp resamples, too: what it brings to the size that is wanted needs no second resampling.
    oversampling: isWarped ? 1 : OVERSAMPLING,
    maxPixels: scale < 1 ? MAX_RESAMPLED_PIXELS : MAX_CANVAS_PIXELS,
  })
  if (!decoded.ok || edits.length === 0) return decoded

  const raster = decoded.value.raster()
  decoded.value.release()
  const decodedScale = raster.width / whole.width
  const isNear = decodedScale >= scale && decodedScale <= MOST_SURPLUS * scale
  return codec.surface(await applyEdits(raster, edits, decodedScale, isWarped && isNear ? scale : decodedScale))
}
