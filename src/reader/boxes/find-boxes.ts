import type { Quad, Size } from '../../core/index.ts'
import { cornersOf, type Rectangle, smallestAround } from './rectangle.ts'
import { findRegions, type Likelihood } from './regions.ts'

/**
 * The lines of text in what the detector answers, as four corners in pixels of the picture it was asked about: each
 * region of likely pixels is a line's core, which the network learnt to shrink, and is grown again (DB, Liao 2019).
 */
export function findBoxes(map: Likelihood, picture: Size): Quad[] {
  const [across, down] = [picture.width / map.width, picture.height / map.height]
  return findRegions(map, LIKELY).flatMap((points) => {
    const core = smallestAround(points)
    if (!core || Math.min(core.width, core.height) < MIN_CORE || meanInside(map, core) < MIN_MEAN) return []
    const box = grown(core)
    if (Math.min(box.width, box.height) < MIN_CORE + 2) return []
    const [a, b, c, d] = cornersOf(box)
    const scaled = ([x, y]: Quad[0]): Quad[0] => [x * across, y * down]
    return [[scaled(a), scaled(b), scaled(c), scaled(d)] satisfies Quad]
  })
}

/** As PaddleOCR has them for this detector; reader.md's figures are with these. */
const LIKELY = 0.3
const MIN_MEAN = 0.5
const GROWTH = 1.6
/** Pixels of the map. */
const MIN_CORE = 3

function grown({ width, height, ...rest }: Rectangle): Rectangle {
  const margin = (GROWTH * width * height) / (2 * (width + height))
  return { ...rest, width: width + 2 * margin, height: height + 2 * margin }
}

function meanInside({ width, height, data }: Likelihood, { centre: [x, y], angle, ...box }: Rectangle): number {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const reachX = (Math.abs(cos) * box.width + Math.abs(sin) * box.height) / 2
  const reachY = (Math.abs(sin) * box.width + Math.abs(cos) * box.height) / 2
  let [sum, count] = [0, 0]
  for (let row = Math.max(0, Math.floor(y - reachY)); row <= Math.min(height - 1, y + reachY); row++) {
    for (let column = Math.max(0, Math.floor(x - reachX)); column <= Math.min(width - 1, x + reachX); column++) {
      const [u, v] = [column + 0.5 - x, row + 0.5 - y]
      if (Math.abs(u * cos + v * sin) > box.width / 2 || Math.abs(v * cos - u * sin) > box.height / 2) continue
      sum += data[row * width + column] ?? 0
      count++
    }
  }
  return sum / Math.max(1, count)
}
