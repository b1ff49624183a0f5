import type { Lab, SurroundingsFacts } from '../evidence.ts'
import { between, centreOf, sidesOf } from '../geometry/quad.ts'
import type { Point, Quad, Raster } from '../model.ts'
import { labOf } from '../raster/lab.ts'
import { medianLab } from '../raster/median-lab.ts'

/**
 * The table around a document: the median colour of a ring outside of its corners (detection.md section 5: AUC 0.990 for
 * telling one table from another). Undefined where hardly any of the ring is in the frame.
 */
export function measureSurroundings(photo: Raster, quad: Quad): SurroundingsFacts | undefined {
  const ring = ringAround(quad)
  const samples = ring.flatMap((point) => {
    const lab = labAt(photo, point)
    return lab ? [lab] : []
  })
  return samples.length < LEAST_VISIBLE * ring.length ? undefined : { lab: medianLab(samples) }
}

/** Own: a median of fewer than thirteen points says nothing. */
const LEAST_VISIBLE = 0.02
/** How far the ring lies from the centre, 1 being the outline, and how many points each side of it has (quality-scenes.mjs). */
const DISTANCES = [1.06, 1.1, 1.15, 1.2]
const POINTS_A_SIDE = 40

function ringAround(quad: Quad): Point[] {
  const centre = centreOf(quad)
  const sides = sidesOf(quad)
  return DISTANCES.flatMap((distance) =>
    sides.flatMap(([from, to]) =>
      Array.from({ length: POINTS_A_SIDE }, (_, at) =>
        between(centre, between(from, to, (at + 0.5) / POINTS_A_SIDE), distance),
      ),
    ),
  )
}

/** The mean of three by three pixels, which takes the noise away; undefined where they are not all in the frame. */
function labAt({ width, height, data }: Raster, [x, y]: Point): Lab | undefined {
  const left = Math.floor(x) - 1
  const top = Math.floor(y) - 1
  if (left < 0 || top < 0 || left + 3 > width || top + 3 > height) return undefined
  const sums: [number, number, number] = [0, 0, 0]
  for (let row = top; row < top + 3; row++) {
    for (let at = (row * width + left) * 4, end = at + 12; at < end; at += 4) {
      sums[0] += data[at] ?? 0
      sums[1] += data[at + 1] ?? 0
      sums[2] += data[at + 2] ?? 0
    }
  }
  return labOf(Math.round(sums[0] / 9), Math.round(sums[1] / 9), Math.round(sums[2] / 9))
}
