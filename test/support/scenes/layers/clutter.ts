import { hsl } from '../documents/ink.ts'
import type { Random } from '../random.ts'
import type { Context } from './canvas.ts'

/** What else lies about: so many things, at the rim of the photo or anywhere in it. */
export function scatter(target: Context, random: Random, count: number, isAnywhere: boolean): void {
  const { width, height } = target.canvas
  const unit = Math.max(width, height) / 400
  for (let left = count; left > 0; left--) {
    const [x, y] = isAnywhere ? [random.next(), random.next()] : atRim(random)
    target.save()
    target.translate(x * width, y * height)
    target.rotate(random.between(0, 2 * Math.PI))
    target.scale(unit, unit)
    throwShadow(target, random, unit)
    random.pick(THINGS)(target, random)
    target.restore()
  }
}

function atRim(random: Random): [number, number] {
  const along = random.next()
  const across = random.pick([random.between(-0.05, 0.1), random.between(0.9, 1.05)])
  return random.chance(0.5) ? [along, across] : [across, along]
}

function throwShadow(target: Context, random: Random, unit: number): void {
  if (random.chance(0.3)) return
  target.shadowColor = `rgb(0 0 0 / ${random.between(0.15, 0.6)})`
  target.shadowBlur = unit * random.between(1, 12)
  target.shadowOffsetX = random.normal() * 3 * unit
  target.shadowOffsetY = random.normal() * 3 * unit
}

type Thing = (target: Context, random: Random) => void

/** In units of a four hundredth of the photo's long side, around the origin. */
const THINGS: readonly Thing[] = [pen, pen, telephone, cup, cable, book, box, box, coin, note, ruler]

const colour = (random: Random) => hsl(random.between(0, 360), random.between(0, 80), random.between(8, 94))

function rectangle(target: Context, width: number, height: number, radius: number, fill: string): void {
  target.fillStyle = fill
  target.beginPath()
  target.roundRect(-width / 2, -height / 2, width, height, radius)
  target.fill()
  target.shadowColor = 'transparent'
}

function pen(target: Context, random: Random): void {
  const [length, breadth] = [random.between(60, 160), random.between(3, 9)]
  rectangle(target, length, breadth, breadth / 2, colour(random))
  target.translate(-length * 0.35, 0)
  rectangle(target, length * 0.25, breadth, 1, colour(random))
}

function telephone(target: Context, random: Random): void {
  const width = random.between(50, 130)
  const height = width * random.between(1.8, 2.2)
  rectangle(target, width, height, width * 0.12, hsl(220, 5, random.pick([8, 15, 85])))
  rectangle(target, width * 0.93, height * 0.94, width * 0.09, hsl(random.between(0, 360), 20, random.between(4, 45)))
}

function cup(target: Context, random: Random): void {
  const radius = random.between(18, 60)
  for (const [share, fill] of [
    [1, colour(random)],
    [0.86, hsl(25, 50, random.between(10, 60))],
  ] as const) {
    target.fillStyle = fill
    target.beginPath()
    target.ellipse(0, 0, radius * share, radius * share * 0.92, 0, 0, 2 * Math.PI)
    target.fill()
    target.shadowColor = 'transparent'
  }
}

function cable(target: Context, random: Random): void {
  target.strokeStyle = hsl(0, 0, random.pick([8, 20, 92]))
  target.lineWidth = random.between(2, 5)
  const bend = () => random.between(-150, 150)
  target.beginPath()
  target.moveTo(-200, bend())
  target.bezierCurveTo(bend(), bend(), bend(), bend(), 200, bend())
  target.stroke()
}

function book(target: Context, random: Random): void {
  const [width, height] = [random.between(80, 240), random.between(90, 300)]
  rectangle(target, width, height, 2, colour(random))
  rectangle(target, width * random.between(0.3, 0.8), height * random.between(0.05, 0.3), 0, colour(random))
}

function box(target: Context, random: Random): void {
  const [width, height] = [random.between(12, 150), random.between(12, 150)]
  rectangle(target, width, height, random.pick([0, 0, 3, 12]), colour(random))
  if (random.chance(0.5)) rectangle(target, width * 0.84, height * 0.84, 1, colour(random))
}

function coin(target: Context, random: Random): void {
  target.fillStyle = hsl(random.pick([45, 25, 220]), random.between(5, 50), random.between(40, 75))
  target.beginPath()
  target.arc(0, 0, random.between(6, 20), 0, 2 * Math.PI)
  target.fill()
}

/** A blank slip, smaller than any document that is filed. */
function note(target: Context, random: Random): void {
  const side = random.between(20, 60)
  rectangle(
    target,
    side,
    side,
    0,
    hsl(random.pick([50, 55, 330, 200, 90]), random.between(50, 95), random.between(65, 88)),
  )
}

function ruler(target: Context, random: Random): void {
  const [length, breadth] = [random.between(150, 350), random.between(10, 22)]
  rectangle(target, length, breadth, 0, hsl(45, random.between(0, 70), random.between(50, 95), random.between(0.5, 1)))
  target.fillStyle = 'rgb(20 20 20 / 0.8)'
  for (let at = -length / 2; at < length / 2; at += 3) target.fillRect(at, -breadth / 2, 0.5, breadth * 0.3)
}
