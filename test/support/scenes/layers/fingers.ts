import { between, centreOf } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import { hsl } from '../documents/ink.ts'
import type { Random } from '../random.ts'
import type { Context } from './canvas.ts'

/** One to three fingers that hold the document at its edge; `longSide`: that of the photo. */
export function holdWithFingers(target: Context, random: Random, quad: Quad, longSide: number): void {
  const skin: Skin = {
    hue: random.between(12, 28),
    saturation: random.between(20, 55),
    lightness: random.between(22, 78),
  }
  const side = random.integer(0, 3)
  const [from, to] = [quad[side], quad[(side + 1) % 4]]
  if (!from || !to) return
  const centre = centreOf(quad)
  const breadth = longSide * random.between(0.025, 0.06)
  const start = random.between(-0.02, 0.9)
  for (let finger = random.integer(0, 2); finger >= 0; finger--) {
    const edge = between(from, to, start + finger * random.between(0.08, 0.16))
    drawFinger(target, edge, between(edge, centre, random.between(0.05, 0.3)), breadth, skin)
  }
}

interface Skin {
  readonly hue: number
  readonly saturation: number
  readonly lightness: number
}

/** From far outside over the edge up to its tip: round at the tip, lighter along the middle, with a nail. */
function drawFinger(
  target: Context,
  edge: Point,
  tip: Point,
  breadth: number,
  { hue, saturation, lightness }: Skin,
): void {
  const [dx, dy] = [edge[0] - tip[0], edge[1] - tip[1]]
  const length = Math.hypot(dx, dy) || 1
  const root: Point = [edge[0] + (dx / length) * breadth * 14, edge[1] + (dy / length) * breadth * 14]
  target.save()
  target.lineCap = 'round'
  for (let layer = 0; layer < 6; layer++) {
    target.lineWidth = breadth * (1 - layer * 0.13)
    target.strokeStyle = hsl(hue, saturation, lightness * (0.82 + layer * 0.05))
    target.beginPath()
    target.moveTo(...tip)
    target.lineTo(...root)
    target.stroke()
  }
  target.translate(tip[0] + (dx / length) * breadth * 0.15, tip[1] + (dy / length) * breadth * 0.15)
  target.rotate(Math.atan2(dy, dx))
  target.fillStyle = hsl(hue - 5, saturation, Math.min(92, lightness * 1.15), 0.8)
  target.beginPath()
  target.ellipse(0, 0, breadth * 0.36, breadth * 0.27, 0, 0, 2 * Math.PI)
  target.fill()
  target.restore()
}
