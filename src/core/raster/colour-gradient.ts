import type { Plane } from './luma.ts'
import type { Take } from './memory.ts'
import type { OpponentPlanes } from './opponent.ts'

/** How steep a picture is at each pixel, and which way. */
export interface Gradient {
  readonly width: number
  readonly height: number
  /** Levels a pixel. */
  readonly slope: Float32Array
  /** Unit vector uphill. */
  readonly x: Float32Array
  readonly y: Float32Array
}

/**
 * The gradient of all planes at once (di Zenzo 1986: the larger eigenvector of the summed structure tensors, with
 * Scharr's kernels), so that an edge that only one plane shows counts like one that all of them do. It points the way
 * the steepest plane rises. The outermost pixels have none.
 */
export function colourGradientOf(planes: OpponentPlanes, take: Take): Gradient {
  const { width, height } = planes[0]
  const gradient: Gradient = {
    width,
    height,
    slope: take(width * height).fill(0),
    x: take(width * height).fill(0),
    y: take(width * height).fill(0),
  }
  for (let row = 1; row < height - 1; row++) {
    for (let at = row * width + 1, end = (row + 1) * width - 1; at < end; at++) measure(planes, at, gradient)
  }
  return gradient
}

function measure(planes: OpponentPlanes, at: number, gradient: Gradient): void {
  let xx = 0
  let xy = 0
  let yy = 0
  let steepestX = 0
  let steepestY = 0
  let steepest = 0
  for (let plane = 0; plane < 3; plane++) {
    // The index is one of three.
    const { width, data } = planes[plane] as Plane
    const above = at - width
    const below = at + width
    const fall = (data[below + 1] ?? 0) - (data[above - 1] ?? 0)
    const rise = (data[below - 1] ?? 0) - (data[above + 1] ?? 0)
    const x = (3 * (fall - rise) + 10 * ((data[at + 1] ?? 0) - (data[at - 1] ?? 0))) / 16
    const y = (3 * (fall + rise) + 10 * ((data[below] ?? 0) - (data[above] ?? 0))) / 16
    xx += x * x
    xy += x * y
    yy += y * y
    if (x * x + y * y > steepest) {
      steepest = x * x + y * y
      steepestX = x
      steepestY = y
    }
  }
  if (steepest <= 0) return
  const spread = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)
  let x = 2 * xy
  let y = yy - xx + spread
  if (x * x + y * y < 1e-9) {
    x = xx >= yy ? 1 : 0
    y = 1 - x
  }
  const length = Math.sqrt(x * x + y * y) * (x * steepestX + y * steepestY < 0 ? -1 : 1)
  gradient.slope[at] = Math.sqrt((xx + yy + spread) / 2)
  gradient.x[at] = x / length
  gradient.y[at] = y / length
}
