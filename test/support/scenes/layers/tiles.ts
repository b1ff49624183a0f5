import { createRandom } from '../random.ts'
import { type Context, contextOf } from './canvas.ts'

/** Textures in grey that repeat without a seam: made once, then laid over grounds in every size and direction. */
export type TileName = keyof typeof TILES

const SIDE = 256

const TILES = {
  /** Each pixel for itself. */
  grain: () => grainTile(),
  /** Soft clouds of all sizes. */
  clouds: () => tileOf(1, (x, y, noise) => noise(x, y, 4, 4, 5)),
  /** Blots of one size, with hard rims. */
  blots: () => tileOf(2, (x, y, noise) => step(noise(x, y, 16, 16, 2), 0.52, 0.06)),
  /** Long fibres. */
  fibres: () => tileOf(3, (x, y, noise) => noise(x, y, 2, 64, 3)),
  /** Growth rings of a plank cut along the trunk. */
  rings: () => tileOf(4, (x, y, noise) => rings(x, y, noise)),
  /** Threads over and under each other. */
  weave: () => tileOf(5, (x, y) => weave(x, y)),
  /** Creased leather. */
  leather: () => tileOf(6, (x, y, noise) => creases(noise(x, y, 12, 12, 3))),
  /** Blades and twigs. */
  tangle: () => tangleTile(),
} as const

const made = new Map<TileName, Context>()

export function tile(name: TileName): OffscreenCanvas {
  const context = made.get(name) ?? TILES[name]()
  made.set(name, context)
  return context.canvas
}

/** Value noise from 0 to 1 whose cells repeat after so many across and down, finer and fainter by octaves. */
type Noise = (x: number, y: number, across: number, down: number, octaves: number) => number

function tileOf(seed: number, valueAt: (x: number, y: number, noise: Noise) => number): Context {
  const random = createRandom(seed)
  const lattice = Float32Array.from({ length: 65536 }, () => random.next())
  const data = new Uint8ClampedArray(SIDE * SIDE * 4)
  const noise: Noise = (x, y, across, down, octaves) => {
    let [value, weight, total] = [0, 1, 0]
    for (let octave = 0; octave < octaves; octave++) {
      value += weight * latticeNoise(lattice, x, y, across << octave, down << octave)
      total += weight
      weight *= 0.55
    }
    return value / total
  }
  for (let at = 0; at < SIDE * SIDE; at++) {
    const level = 255 * valueAt((at % SIDE) / SIDE, Math.floor(at / SIDE) / SIDE, noise)
    data.fill(level, at * 4, at * 4 + 3)
    data[at * 4 + 3] = 255
  }
  return contextOf({ width: SIDE, height: SIDE, data })
}

function latticeNoise(lattice: Float32Array, x: number, y: number, across: number, down: number): number {
  const [column, row] = [Math.floor(x * across), Math.floor(y * down)]
  const [fx, fy] = [smooth(x * across - column), smooth(y * down - row)]
  const at = (dx: number, dy: number) =>
    lattice[(((column + dx) % across) * 7919 + ((row + dy) % down) * 104729 + across * 31) & 65535] ?? 0
  const above = at(0, 0) * (1 - fx) + at(1, 0) * fx
  const below = at(0, 1) * (1 - fx) + at(1, 1) * fx
  return above * (1 - fy) + below * fy
}

const smooth = (share: number): number => share * share * (3 - 2 * share)

/** From 0 to 1 around a level. */
function step(value: number, level: number, width: number): number {
  return smooth(Math.min(1, Math.max(0, (value - level) / width + 0.5)))
}

function rings(x: number, y: number, noise: Noise): number {
  const bend = 2.5 * noise(x, y, 2, 3, 2) + 0.5 * noise(x, y, 2, 12, 2)
  const phase = (y * 7 + bend * 2) % 1
  // Slow from light to dark, then back at once.
  return 0.25 + 0.4 * (1 - phase ** 2) + 0.35 * noise(x, y, 4, 128, 2)
}

function weave(x: number, y: number): number {
  const [u, v] = [x * 32, y * 32]
  const isOver = (Math.floor(u) + Math.floor(v)) % 2 === 0
  const across = Math.sin(Math.PI * (v % 1))
  const along = Math.sin(Math.PI * (u % 1))
  return isOver ? 0.25 + 0.7 * across * (0.6 + 0.4 * along) : 0.15 + 0.6 * along * (0.6 + 0.4 * across)
}

function creases(value: number): number {
  const ridge = Math.abs(((value * 6) % 1) - 0.5) * 2
  return 0.3 + 0.45 * Math.min(1, ridge * 1.8) + 0.2 * value
}

function grainTile(): Context {
  const random = createRandom(7)
  const data = new Uint8ClampedArray(SIDE * SIDE * 4)
  for (let at = 0; at < data.length; at += 4) {
    data.fill(128 + 45 * random.normal(), at, at + 3)
    data[at + 3] = 255
  }
  return contextOf({ width: SIDE, height: SIDE, data })
}

function tangleTile(): Context {
  const random = createRandom(8)
  const context = contextOf({ width: SIDE, height: SIDE, data: new Uint8ClampedArray(SIDE * SIDE * 4).fill(70) })
  context.lineCap = 'round'
  for (let blade = 0; blade < 2600; blade++) {
    const level = Math.round(30 + (blade / 2600) * 200 * random.between(0.3, 1))
    context.strokeStyle = `rgb(${level} ${level} ${level})`
    context.lineWidth = random.between(1, 3)
    const [x, y, angle, reach] = [
      random.next() * SIDE,
      random.next() * SIDE,
      random.between(0, 6.3),
      random.between(6, 26),
    ]
    // Nine times, so that what leaves one side comes in at the other.
    for (const dx of [-SIDE, 0, SIDE]) {
      for (const dy of [-SIDE, 0, SIDE]) {
        context.beginPath()
        context.moveTo(x + dx, y + dy)
        context.lineTo(x + dx + Math.cos(angle) * reach, y + dy + Math.sin(angle) * reach)
        context.stroke()
      }
    }
  }
  return context
}
