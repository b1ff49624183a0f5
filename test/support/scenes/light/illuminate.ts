import { between } from '../../../../src/core/geometry/quad.ts'
import type { Point, Quad } from '../../../../src/core/model.ts'
import { meanColour } from '../../make-raster.ts'
import type { Colour } from '../backgrounds/background.ts'
import { type Context, createContext } from '../layers/canvas.ts'
import type { Random } from '../random.ts'

/** What light does to a scene beside its brightness. */
export interface Light {
  readonly hasShadow: boolean
  readonly hasGlare: boolean
  /** What every level is multiplied by; a reflection is brighter than any exposure of it. */
  readonly gain: number
}

/**
 * Light that falls off, the shadow of a hand or a head, reflections; `quad`: where a reflection would be seen. Answers
 * what a reflection falls on, before it does: on what is shown as white it hides nothing and shows nowhere.
 */
export function illuminate(
  target: Context,
  random: Random,
  { hasShadow, hasGlare, gain }: Light,
  quad: Quad | undefined,
): Colour | undefined {
  fallOff(target, random)
  if (hasShadow) castShadow(target, random)
  target.save()
  target.filter = `brightness(${gain})`
  target.drawImage(target.canvas, 0, 0)
  target.restore()
  return hasGlare && quad ? reflect(target, random, quad) : undefined
}

/** Brighter towards one side, and darker in the corners with some lenses. */
function fallOff(target: Context, random: Random): void {
  const { width, height } = target.canvas
  const angle = random.between(0, 2 * Math.PI)
  const reach = Math.hypot(width, height) / 2
  const [x, y] = [width / 2, height / 2]
  const dark = Math.min(0.45, Math.abs(random.normal()) * 0.14)
  const gradient = target.createLinearGradient(
    x - Math.cos(angle) * reach,
    y - Math.sin(angle) * reach,
    x + Math.cos(angle) * reach,
    y + Math.sin(angle) * reach,
  )
  shade(target, gradient, [0, dark])
  if (!random.chance(0.3)) return
  shade(target, target.createRadialGradient(x, y, reach * 0.3, x, y, reach), [0, random.between(0.05, 0.35)])
}

function shade(target: Context, gradient: CanvasGradient, darknesses: readonly number[]): void {
  for (const [at, darkness] of darknesses.entries())
    gradient.addColorStop(at / (darknesses.length - 1), `rgb(0 0 0 / ${darkness})`)
  target.fillStyle = gradient
  target.fillRect(0, 0, target.canvas.width, target.canvas.height)
}

/** A half-plane or the shape of a head and an arm, with a soft or a hard edge. */
function castShadow(target: Context, random: Random): void {
  const { width, height } = target.canvas
  const longSide = Math.max(width, height)
  const layer = createContext(width, height)
  layer.filter = `blur(${(longSide * random.between(0.001, 0.03)).toFixed(1)}px)`
  layer.fillStyle = random.chance(0.7) ? '#000' : '#101830'
  layer.translate(width / 2 + random.normal() * width * 0.2, height / 2 + random.normal() * height * 0.2)
  layer.rotate(random.between(0, 2 * Math.PI))
  if (random.chance(0.55)) layer.fillRect(0, -2 * longSide, 2 * longSide, 4 * longSide)
  else blob(layer, random, longSide)
  target.save()
  target.globalAlpha = random.between(0.2, 0.6)
  target.drawImage(layer.canvas, 0, 0)
  target.restore()
}

function blob(layer: Context, random: Random, longSide: number): void {
  const radius = longSide * random.between(0.1, 0.25)
  layer.beginPath()
  layer.ellipse(0, 0, radius, radius * random.between(0.8, 1.4), 0, 0, 2 * Math.PI)
  layer.fill()
  layer.fillRect(0, -radius * 0.5, 2 * longSide, radius * random.between(0.5, 1.2))
}

/** A lamp, a tube or a window mirrored in plastic: white in its middle, fading out. */
function reflect(target: Context, random: Random, quad: Quad): Colour {
  const [topLeft, topRight, bottomRight, bottomLeft] = quad
  const share = () => random.between(0.15, 0.85)
  const place: Point = between(between(topLeft, topRight, share()), between(bottomLeft, bottomRight, share()), share())
  const radius = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]) * random.between(0.05, 0.2)
  const covered = meanAround(target, place, radius * 0.3)
  target.save()
  target.globalCompositeOperation = 'lighter'
  target.translate(...place)
  target.rotate(random.between(0, Math.PI))
  target.scale(random.pick([1, 1, 2.5]), 1)
  const gradient = target.createRadialGradient(0, 0, 0, 0, 0, radius)
  const strength = random.between(0.9, 1)
  const core = random.between(0.15, 0.5)
  gradient.addColorStop(0, `rgb(255 255 252 / ${strength})`)
  gradient.addColorStop(core, `rgb(255 255 252 / ${strength})`)
  gradient.addColorStop(Math.min(0.95, core + 0.25), `rgb(255 255 252 / ${strength * 0.3})`)
  gradient.addColorStop(1, 'rgb(255 255 252 / 0)')
  target.fillStyle = gradient
  target.fillRect(-radius, -radius, 2 * radius, 2 * radius)
  target.restore()
  return covered
}

function meanAround(target: Context, [x, y]: Point, radius: number): Colour {
  const side = Math.max(1, Math.round(2 * radius))
  return meanColour(target.getImageData(Math.round(x - radius), Math.round(y - radius), side, side))
}

/** Levels: paper that is brighter leaves no room for a reflection (detection.md section 5 asks for half of what is left). */
const NEARLY_WHITE = 225

/** Whether a reflection is seen on what the finished photo shows in this colour. */
export function showsReflection(shown: Colour): boolean {
  return Math.min(...shown) < NEARLY_WHITE
}
