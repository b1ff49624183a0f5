import { mapQuad } from '../../../../src/core/geometry/quad.ts'
import type { Quad, Raster } from '../../../../src/core/model.ts'
import type { Random } from '../random.ts'
import { type Context, contextOf } from './canvas.ts'
import { type Bows, FLAT, warp } from './warp.ts'

/** What a document does to the table it lies on. */
export interface Lie {
  readonly bows: Bows
  /** Its shadow: where it falls and how soft it is, pixels; 0 to 1 dark. */
  readonly shadow?: { readonly x: number; readonly y: number; readonly softness: number; readonly darkness: number }
}

/** Paper does not lie as flat as plastic; most documents throw a small shadow. `longSide`: that of the photo. */
export function anyLie(random: Random, isPaper: boolean, longSide: number): Lie {
  const bow = () => random.normal() * longSide * 0.0022
  const bows: Bows = isPaper && random.chance(0.35) ? [bow(), bow(), bow(), bow()] : FLAT
  if (random.chance(0.22)) return { bows }
  const reach = longSide * random.between(0.001, 0.014)
  return {
    bows,
    shadow: {
      x: random.normal() * reach,
      y: random.normal() * reach,
      softness: longSide * random.between(0.001, 0.02),
      darkness: random.between(0.1, 0.6),
    },
  }
}

/** Lays a picture of a document before the camera, its corners at these places. */
export function layDocument(target: Context, document: Raster, quad: Quad, { bows, shadow }: Lie): void {
  const { width, height } = target.canvas
  if (shadow) {
    target.save()
    target.filter = `blur(${shadow.softness.toFixed(1)}px)`
    fillQuad(
      target,
      mapQuad(quad, ([x, y]) => [x + shadow.x, y + shadow.y]),
      `rgb(0 0 0 / ${shadow.darkness})`,
    )
    target.restore()
  }
  const layer = warp(document, quad, { width, height }, bows)
  if (layer) target.drawImage(contextOf(layer.raster).canvas, layer.left, layer.top)
}

export function fillQuad(target: Context, quad: Quad, fill: string): void {
  target.fillStyle = fill
  target.beginPath()
  for (const [x, y] of quad) target.lineTo(x, y)
  target.closePath()
  target.fill()
}
