import type { Point } from '../../core/model.ts'
import type { Size } from '../overlay/geometry.ts'

/** Of a finger that touches: half its width, and some air. Pixels of the screen (own). */
const FINGER = 44
/** Between the loupe and the edge of the screen. */
const AIR = 4

/**
 * Where the loupe's top left corner lies, pixels of the screen: above the finger, since the hand is below it; beside it
 * where there is no room above, on the side that has more of it. It never covers the finger where there is any room.
 *
 * @param side of the square loupe
 */
export function placeLoupe([x, y]: Point, side: number, screen: Size): { left: number; top: number } {
  const within = (start: number, length: number) => Math.max(AIR, Math.min(length - side - AIR, start))
  const above = y - FINGER - side
  if (above >= AIR) return { left: within(x - side / 2, screen.width), top: above }
  const isLeft = x > screen.width / 2
  return {
    left: within(isLeft ? x - FINGER - side : x + FINGER, screen.width),
    top: within(y - side / 2, screen.height),
  }
}

/**
 * Pixels of the screen (CSS) for one pixel of the photo under the loupe: no fewer than one, and than two of the device's
 * own, and four times what the picture itself is shown at.
 */
export function loupeZoom(shownScale: number, devicePixelRatio: number): number {
  return Math.max(1, 2 / devicePixelRatio, 4 * shownScale)
}
