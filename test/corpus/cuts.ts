import type { Side } from '../../src/core/evidence.ts'
import { clip } from '../../src/core/geometry/overlap.ts'
import { signedArea } from '../../src/core/geometry/quad.ts'
import type { Quad } from '../../src/core/index.ts'

export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left']

/** The frame that loses a share of the document on one side of the photo, whole pixels. */
export function frameLosing(
  share: number,
  side: Side,
  document: Quad,
  { width, height }: { readonly width: number; readonly height: number },
): Frame {
  const whole = { left: 0, top: 0, right: width, bottom: height }
  const framed = (edge: number): Frame => ({ ...whole, [side]: edge })
  // From where all of it is in to where none is.
  let inside = whole[side]
  let outside = side === 'left' ? width : side === 'top' ? height : 0
  while (Math.abs(inside - outside) > 1) {
    const middle = (inside + outside) / 2
    if (visibleShare(document, framed(middle)) > 1 - share) inside = middle
    else outside = middle
  }
  return framed(Math.round(outside))
}

function visibleShare(document: Quad, { left, top, right, bottom }: Frame): number {
  const window: Quad = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
  return Math.abs(signedArea(clip(document, window)) / signedArea(document))
}

/** What lies inside a frame of a photo, as a JPEG of quality 90. */
export async function cropped(bytes: Uint8Array<ArrayBuffer>, { left, top, right, bottom }: Frame) {
  const image = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(right - left, bottom - top)
  canvas.getContext('2d')?.drawImage(image, -left, -top)
  image.close()
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  canvas.width = canvas.height = 0
  return new Uint8Array(await blob.arrayBuffer())
}
