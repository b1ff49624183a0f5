import { type Blob, centroidOf } from './blobs.ts'

/** A pixel is a square, not a point: without its own spread a line would have none. */
const OWN_SPREAD = 1 / 12

/**
 * How compact a blob is: its area by that of the ellipse with the same second moments. 1 for any ellipse, 0.95 for any
 * rectangle and for half a disc, less for what has arms or holes, near 0 for what is scattered.
 *
 * @param width of the mask that the blob was found in, pixels
 */
export function compactnessOf(blob: Blob, width: number): number {
  const { pixels, area } = blob
  const [column, row] = centroidOf(blob, width)
  let [across, down, both] = [0, 0, 0]
  for (const at of pixels) {
    const x = (at % width) - column
    const y = Math.floor(at / width) - row
    across += x * x
    down += y * y
    both += x * y
  }
  const spread = (across / area + OWN_SPREAD) * (down / area + OWN_SPREAD) - (both / area) ** 2
  return area / (4 * Math.PI * Math.sqrt(spread))
}
