import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, succeed, type Task } from './engine.ts'
import { decodableBytes } from './formats/decodable.ts'
import { isTooLarge, uprightSize } from './formats/header.ts'
import { readHeader } from './formats/read-header.ts'
import { sniffFormat } from './formats/signature.ts'
import { straightSize } from './geometry/aspect.ts'
import { distance, isConvex, mapQuad, sidesOf } from './geometry/quad.ts'
import type { Photo, Quad, Raster, Size } from './model.ts'
import { rectify } from './raster/rectify.ts'
import { shrinkTo } from './raster/shrink.ts'

/**
 * The document inside four corners of the upright photo, seen from straight above. It has the shape of the document
 * itself, perspective taken away, and never more pixels along its long side than the photo shows there.
 */
export async function rectifyPhoto(
  { bytes }: Photo,
  quad: Quad,
  longSidePixels: number,
  codec: Codec,
  task: Task = {},
): Promise<Result<Raster>> {
  if (!isConvex(quad)) throw new Error('The corners are not those of a document.')
  const format = sniffFormat(bytes)
  const header = readHeader(bytes, format)
  if (!header) return fail(bytes.length === 0 ? 'empty' : 'damaged')
  if (isTooLarge(header)) return fail('too-large')
  if (task.signal?.aborted) return fail('aborted')

  task.onStep?.('decode')
  const photo = uprightSize(header)
  const size = straightSize(quad, photo, longSidePixels)
  const scale = neededScale(quad, photo, size)
  const decoded = await codec.decode(decodableBytes(bytes, format, header), {
    format,
    ...photo,
    scale,
    oversampling: 1,
    maxPixels: MAX_CANVAS_PIXELS,
  })
  if (!decoded.ok) return decoded
  const whole = decoded.value.raster()
  decoded.value.release()
  if (task.signal?.aborted) return fail('aborted')

  task.onStep?.('resample')
  const raster = shrinkTo(whole, Math.ceil(Math.max(photo.width, photo.height) * scale))
  const corners = mapQuad(quad, ([x, y]) => [(x * raster.width) / photo.width, (y * raster.height) / photo.height])
  const straight = rectify(raster, corners, size.width, size.height)
  if (!straight) throw new Error('A convex quad spans an area.')
  return succeed(straight.raster)
}

/** The share of the photo's sides at which even the part of the document that is farthest away has pixels enough. */
function neededScale(quad: Quad, photo: Size, { width, height }: Size): number {
  const [top, right, bottom, left] = sidesOf(quad)
  const across = width / Math.min(distance(...top), distance(...bottom))
  const down = height / Math.min(distance(...left), distance(...right))
  return Math.min(1, Math.max(across, down), Math.sqrt(MAX_CANVAS_PIXELS / (photo.width * photo.height)))
}
