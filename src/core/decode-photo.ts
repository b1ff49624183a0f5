import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, succeed, type Task } from './engine.ts'
import { decodableBytes } from './formats/decodable.ts'
import { isTooLarge, uprightSize } from './formats/header.ts'
import { sniffFormat } from './formats/signature.ts'
import type { Photo, Raster, Size } from './model.ts'
import { openHeader } from './open-header.ts'
import { shrinkTo } from './raster/shrink.ts'

interface DecodedPhoto {
  /** The upright size that the header tells, pixels. */
  readonly photo: Size
  readonly raster: Raster
}

/**
 * The pixels of an upright photo at a share of its sides, 0 to 1, that follows from its size. A decoder may give more
 * or less; the raster is then shrunk to what was asked for, never enlarged.
 */
export async function decodePhoto(
  original: Photo,
  scaleOf: (photo: Size) => number,
  codec: Codec,
  task: Task,
): Promise<Result<DecodedPhoto>> {
  const { bytes, page } = original
  const format = sniffFormat(bytes)
  const opened = await openHeader(original, format, codec)
  if (!opened.ok) return opened
  const header = opened.value
  if (isTooLarge(header)) return fail('too-large')
  if (task.signal?.aborted) return fail('aborted')

  task.onStep?.('decode')
  const photo = uprightSize(header)
  const scale = scaleOf(photo)
  const request = { format, page, ...photo, scale, oversampling: 1, maxPixels: MAX_CANVAS_PIXELS }
  const decoded = await codec.decode(decodableBytes(bytes, format, header), request)
  if (!decoded.ok) return decoded
  const whole = decoded.value.raster()
  decoded.value.release()
  if (task.signal?.aborted) return fail('aborted')
  return succeed({ photo, raster: shrinkTo(whole, Math.ceil(Math.max(photo.width, photo.height) * scale)) })
}
