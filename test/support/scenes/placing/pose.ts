import { type Homography, homographyBetween, project } from '../../../../src/core/geometry/homography.ts'
import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'

/** The size of a photo, pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** How a plane lies before a pinhole camera whose axis meets the middle of the frame. */
export interface Pose {
  readonly frame: Frame
  /** Focal length, pixels. */
  readonly focal: number
  /** How the plane is turned as seen, radians, clockwise. */
  readonly turn: number
  /** How far the plane leans away from the camera, and towards which side, radians. */
  readonly tilt: number
  readonly towards: number
  /** Where the plane's origin is seen, pixels from the middle of the frame. */
  readonly centre: Point
  /** Pixels to a millimetre at the origin. */
  readonly scale: number
}

/** Where a point of the plane, in millimetres from its origin, is seen. */
export function see({ frame, focal, turn, tilt, towards, centre, scale }: Pose, [x, y]: Point): Point {
  const [across, down] = rotate([x, y], turn)
  const [along, aside] = rotate([across, down], -towards)
  const depth = focal / scale
  const [dx, dy] = rotate([along * Math.cos(tilt), aside], towards)
  const z = depth + along * Math.sin(tilt)
  return [
    frame.width / 2 + (centre[0] * depth + focal * dx) / z,
    frame.height / 2 + (centre[1] * depth + focal * dy) / z,
  ]
}

export function rotate([x, y]: Point, angle: number): Point {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  return [x * cosine - y * sine, x * sine + y * cosine]
}

/** Corners of a rectangle around a point, clockwise from its own top left. */
export function rectangleAt([x, y]: Point, width: number, height: number, turn = 0): Quad {
  const corners: Quad = [
    [-width / 2, -height / 2],
    [width / 2, -height / 2],
    [width / 2, height / 2],
    [-width / 2, height / 2],
  ]
  return mapQuad(corners, (corner) => {
    const [dx, dy] = rotate(corner, turn)
    return [x + dx, y + dy]
  })
}

export function seeQuad(pose: Pose, corners: Quad): Quad {
  return mapQuad(corners, (corner) => see(pose, corner))
}

export function frameQuad({ width, height }: Frame): Quad {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
}

/** From pixels to millimetres of the plane. */
export function planeOf(pose: Pose): Homography {
  const side = 10 / pose.scale
  const square = rectangleAt([0, 0], side, side)
  const map = homographyBetween(seeQuad(pose, square), square)
  if (!map) throw new Error('The plane is seen edge on.')
  return map
}

/** Where the corners of the frame lie on the plane. */
export function seenOnPlane(pose: Pose): Quad {
  const map = planeOf(pose)
  return mapQuad(frameQuad(pose.frame), (corner) => project(map, corner))
}
