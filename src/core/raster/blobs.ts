import type { Box } from '../geometry/box.ts'

/** Marked pixels that touch each other across their sides. */
export interface Blob {
  /** Pixels. */
  readonly area: number
  readonly box: Box
  /** The places of the pixels in the mask. */
  readonly pixels: Int32Array
}

/** The blobs of a mask, those of at least so many pixels. */
export function findBlobs(mask: Uint8Array, width: number, minArea = 1): Blob[] {
  const left = mask.slice()
  const stack = new Int32Array(mask.length)
  const blobs: Blob[] = []
  for (let at = 0; at < left.length; at++) {
    if (left[at] === 0) continue
    const area = fill(left, width, at, stack)
    if (area >= minArea) blobs.push(blobOf(stack.slice(0, area), width))
  }
  return blobs
}

/** The mean column and row of a blob's pixels; `width`: of its mask. */
export function centroidOf({ pixels, area }: Blob, width: number): readonly [column: number, row: number] {
  let [x, y] = [0, 0]
  for (const at of pixels) {
    x += at % width
    y += Math.floor(at / width)
  }
  return [x / area, y / area]
}

/** Moves a blob from the mask to the front of the list, and answers with how many pixels it has. */
function fill(mask: Uint8Array, width: number, start: number, found: Int32Array): number {
  let count = 0
  const take = (at: number) => {
    if (mask[at] !== 1) return
    mask[at] = 0
    found[count++] = at
  }
  take(start)
  for (let next = 0; next < count; next++) {
    const at = found[next] ?? 0
    const column = at % width
    if (column > 0) take(at - 1)
    if (column < width - 1) take(at + 1)
    take(at - width)
    take(at + width)
  }
  return count
}

function blobOf(pixels: Int32Array, width: number): Blob {
  const box = { left: width, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 }
  for (const at of pixels) {
    const column = at % width
    const row = (at - column) / width
    box.left = Math.min(box.left, column)
    box.top = Math.min(box.top, row)
    box.right = Math.max(box.right, column + 1)
    box.bottom = Math.max(box.bottom, row + 1)
  }
  return { area: pixels.length, box, pixels }
}
