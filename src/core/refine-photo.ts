import { decodePhoto, WORKING_LONG_SIDE } from './decode-photo.ts'
import { type Codec, type Result, succeed, type Task } from './engine.ts'
import { isConvex, mapQuad } from './geometry/quad.ts'
import { round } from './geometry/round.ts'
import type { Photo, Point, Quad } from './model.ts'
import { refine } from './probes/outline/refine.ts'

/**
 * How far from a side an edge is looked for, by the long side of the photo. Own: a phone shows a photo of 4000 pixels on
 * about 330, and a finger places a corner to within three of those.
 */
const REACH = 0.01

/**
 * The quad with each side on the edge beside it, in pixels of the upright photo. A side without an edge stays where it
 * is; all of them do where the edges that were found span no document.
 */
export async function refinePhoto(photo: Photo, quad: Quad, codec: Codec, task: Task = {}): Promise<Result<Quad>> {
  if (!isConvex(quad)) throw new Error('The corners are not those of a document.')
  const decoded = await decodePhoto(photo, () => WORKING_LONG_SIDE, codec, task)
  if (!decoded.ok) return decoded

  task.onStep?.('outline')
  const { photo: frame, raster } = decoded.value
  const [across, down] = [raster.width / frame.width, raster.height / frame.height]
  // The refinement counts from the middle of the first pixel.
  const given = mapQuad(quad, ([x, y]) => [x * across - 0.5, y * down - 0.5])
  const found = refine(raster, given, REACH * Math.max(raster.width, raster.height))
  if (!found || !isConvex(found)) return succeed(quad)
  return succeed(mapQuad(found, ([x, y]): Point => [round((x + 0.5) / across, 1), round((y + 0.5) / down, 1)]))
}
