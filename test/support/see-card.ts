import type { Point, Quad } from '../../src/core/model.ts'

export interface View {
  /** How far the line of sight leans from the vertical above the card, and towards which side. */
  readonly leanDegrees?: number
  readonly towardsDegrees?: number
  /** How the card is turned on the table. */
  readonly turnDegrees?: number
}

/** Half the sides of an ID-1 card, millimetres. */
const HALF = [42.8, 26.99] as const
/** As near as phones focus, where perspective is strongest. */
const DISTANCE = 150
/** Of a wide lens on 4000 x 3000 pixels. */
const FOCAL_PIXELS = 3000

/** Where the corners of a card stand in the picture of a camera that looks at its middle. */
export function seeCard({ leanDegrees = 0, towardsDegrees = 0, turnDegrees = 0 }: View = {}): Quad {
  const [lean, towards, turn] = [leanDegrees, towardsDegrees, turnDegrees].map((degrees) => (degrees * Math.PI) / 180)
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const
  // Four corners stay four corners.
  return corners.map(([x, y]) =>
    seen(rotated([x * HALF[0], y * HALF[1]], turn ?? 0), lean ?? 0, towards ?? 0),
  ) as unknown as Quad
}

function rotated([x, y]: Point, angle: number): Point {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
}

function seen(point: Point, lean: number, towards: number): Point {
  const [along, across] = rotated(point, -towards)
  const depth = DISTANCE + along * Math.sin(lean)
  const [x, y] = rotated([along * Math.cos(lean), across], towards)
  return [2000 + (FOCAL_PIXELS * x) / depth, 1500 + (FOCAL_PIXELS * y) / depth]
}
