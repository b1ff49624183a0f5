import type { Blob } from './blobs.ts'

/**
 * How compact a blob is: its area by that of the ellipse with the same second moments. 1 for any ellipse, 0.95 for any
 * rectangle and for half a disc, less for what has arms or holes, near 0 for what is scattered.
 *
 * @param width of the mask that the blob was found in, pixels
 */
export function compactnessOf({ pixels, area }: Blob, width: number): number {
  const columns = Float64Array.from(pixels, (at) => at % width)
  const rows = Float64Array.from(pixels, (at) => Math.floor(at / width))
  const spread = covariance(columns, columns) * covariance(rows, rows) - covariance(columns, rows) ** 2
  return area / (4 * Math.PI * Math.sqrt(spread))
}

/** A pixel is a square, not a point: without its own spread a line would have none. */
const OWN_SPREAD = 1 / 12

function covariance(one: Float64Array, other: Float64Array): number {
  const [middle, otherMiddle] = [meanOf(one), meanOf(other)]
  const products = one.map((value, at) => (value - middle) * ((other[at] ?? 0) - otherMiddle))
  return meanOf(products) + (one === other ? OWN_SPREAD : 0)
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
