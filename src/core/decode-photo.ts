import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, succeed, type Task } from './engine.ts'
import { decodableBytes } from './formats/decodable.ts'
import { type Header, isTooLarge, uprightSize } from './formats/header.ts'
import { sniffFormat } from './formats/signature.ts'
import type { Photo, Raster, Size } from './model.ts'
import { openHeader } from './open-header.ts'
import { shrinkTo } from './raster/shrink.ts'

/**
 * The long side of the raster that everything is measured on, pixels. On it a document over three fifths of the photo is
 * at least as large as the 1200 pixels for which the limits of sharpness were found (detection.md section 4).
 */
export const WORKING_LONG_SIDE = 2000

interface DecodedPhoto {
  /** The upright size that the header tells, pixels. */
  readonly photo: Size
  readonly raster: Raster
}

/** The pixels of an upright photo, its long side as long as follows from its size, and never longer than it is. */
export async function decodePhoto(
  original: Photo,
  longSideOf: (photo: Size) => number,
  codec: Codec,
  task: Task,
): Promise<Result<DecodedPhoto>> {
  const format = sniffFormat(original.bytes)
  const opened = await openHeader(original, format, codec)
  if (!opened.ok) return opened
  if (task.signal?.aborted) return fail('aborted')

  const photo = uprightSize(opened.value)
  const raster = await decodeOpened(original, opened.value, longSideOf(photo), codec, task)
  if (!raster.ok) return raster
  return task.signal?.aborted ? fail('aborted') : succeed({ photo, raster: raster.value })
}

/**
 * The same where the header is known. A decoder may give more or fewer pixels than are needed; the raster is then shrunk,
 * never enlarged.
 */
export async function decodeOpened(
  { bytes, page }: Photo,
  header: Header,
  longSidePixels: number,
  codec: Codec,
  task: Task,
): Promise<Result<Raster>> {
  if (isTooLarge(header)) return fail('too-large')
  task.onStep?.('decode')
  const format = sniffFormat(bytes)
  const size = uprightSize(header)
  const scale = Math.min(1, longSidePixels / Math.max(size.width, size.height))
  const request = { format, page, ...size, scale, oversampling: 1, maxPixels: MAX_CANVAS_PIXELS }
  const decoded = await codec.decode(decodableBytes(bytes, format, header), request)
  if (!decoded.ok) return decoded
  const whole = decoded.value.raster()
  decoded.value.release()
  return succeed(shrinkTo(whole, longSidePixels))
}
