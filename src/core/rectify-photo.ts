import { decodePhoto } from './decode-photo.ts'
import { type Codec, MAX_CANVAS_PIXELS, type Result, succeed, type Task } from './engine.ts'
import { straightSize } from './geometry/aspect.ts'
import { distance, isConvex, mapQuad, sidesOf } from './geometry/quad.ts'
import type { Photo, Quad, Raster, Size } from './model.ts'
import { rectify } from './raster/rectify.ts'

/**
 * The document inside four corners of the upright photo, seen from straight above. It has the shape of the document
 * itself, perspective taken away, and never more pixels along its long side than the photo shows there.
 */
export async function rectifyPhoto(
  photo: Photo,
  quad: Quad,
  longSidePixels: number,
  codec: Codec,
  task: Task = {},
): Promise<Result<Raster>> {
  if (!isConvex(quad)) throw new Error('The corners are not those of a document.')
  const longSideOf = (size: Size) => neededLongSide(quad, size, straightSize(quad, size, longSidePixels))
  const decoded = await decodePhoto(photo, longSideOf, codec, task)
  if (!decoded.ok) return decoded

  task.onStep?.('resample')
  const { photo: frame, raster } = decoded.value
  const size = straightSize(quad, frame, longSidePixels)
  const corners = mapQuad(quad, ([x, y]) => [(x * raster.width) / frame.width, (y * raster.height) / frame.height])
  const straight = rectify(raster, corners, size.width, size.height)
  if (!straight) throw new Error('A convex quad spans an area.')
  return succeed(straight.raster)
}

/** The photo's long side, pixels, at which even the part of the document that is farthest away has pixels enough. */
function neededLongSide(quad: Quad, photo: Size, { width, height }: Size): number {
  const [top, right, bottom, left] = sidesOf(quad)
  const across = width / Math.min(distance(...top), distance(...bottom))
  const down = height / Math.min(distance(...left), distance(...right))
  const longSide = Math.max(photo.width, photo.height)
  const room = Math.sqrt(MAX_CANVAS_PIXELS / (photo.width * photo.height))
  return Math.min(longSide, Math.ceil(Math.max(across, down) * longSide), Math.floor(room * longSide))
}
