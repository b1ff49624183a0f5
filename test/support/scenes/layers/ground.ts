import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Point } from '../../../../src/core/model.ts'
import type { Sheet } from '../documents/sheet.ts'
import { type Pose, rotate, see, seenOnPlane } from '../placing/pose.ts'
import { boundsOf } from '../placing/visible.ts'
import type { Random } from '../random.ts'
import { type Context, contextOf, createSheet, rasterOf } from './canvas.ts'
import { warp } from './warp.ts'

/**
 * Paints the plane that documents lie on, seen as the camera sees it, all over the frame. The painter paints it flat,
 * in millimetres that are `size` times as large as true ones, turned as it likes.
 */
export function layGround(
  target: Context,
  pose: Pose,
  paint: (sheet: Sheet) => void,
  random: Random,
  size: number,
): void {
  const angle = groundTurn(random) - pose.turn
  const corners = mapQuad(seenOnPlane(pose), (point) => rotate(point, -angle))
  const [left, top, right, bottom] = boundsOf(corners)
  const [width, height] = [right - left, bottom - top]
  const { frame } = pose
  // As fine as in the middle of the photo, unless so much lies far away that it would cost too much.
  const pixel = Math.max(1 / pose.scale, Math.sqrt((width * height) / (2.2 * frame.width * frame.height)))
  const sheet = createSheet(width / size, height / size, pixel / size, random)
  paint(sheet)
  const onPlane = (point: Point) => see(pose, rotate(point, angle))
  const quad = mapQuad(
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    onPlane,
  )
  const layer = warp(rasterOf(sheet.context), quad, frame)
  if (layer) target.drawImage(contextOf(layer.raster).canvas, layer.left, layer.top)
}

/** Tables stand along the picture more often than not. */
function groundTurn(random: Random): number {
  const quarters = random.integer(0, 3) * (Math.PI / 2)
  return quarters + (random.chance(0.2) ? random.between(0, Math.PI) : random.normal() * 0.12)
}
