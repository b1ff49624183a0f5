import type { Point, Quad, Raster } from '../../../src/core/model.ts'
import { rectify } from '../../../src/core/raster/rectify.ts'
import { BACKGROUNDS } from '../scenes/backgrounds/all.ts'
import type { Background } from '../scenes/backgrounds/background.ts'
import { cutOut as cutShape } from '../scenes/documents/shape.ts'
import type { Design } from '../scenes/documents/sheet.ts'
import { createContext, createSheet, rasterOf } from '../scenes/layers/canvas.ts'
import { fork } from '../scenes/layers/fork.ts'
import { layGround } from '../scenes/layers/ground.ts'
import { anyLie, layDocument } from '../scenes/layers/lay-document.ts'
import { expose } from '../scenes/light/expose.ts'
import { illuminate } from '../scenes/light/illuminate.ts'
import { placeWhole } from '../scenes/placing/place-whole.ts'
import type { Random } from '../scenes/random.ts'

export interface Shot {
  /** How wide the document is seen, about. */
  readonly widthPixels: number
  /** Standard deviation of the defocus as a share of that. */
  readonly blurShare: number
  readonly noiseLevels: number
  /** 0 to 1. */
  readonly jpegQuality: number
  readonly hasShadow?: boolean
  readonly hasGlare?: boolean
  /** What every level is multiplied by. */
  readonly gain?: number
}

export interface Photograph {
  readonly raster: Raster
  /** Corners of the document from its own top left. */
  readonly quad: Quad
}

/** A flat drawing of a document, its longer side so many pixels long. */
export function drawFlat({ millimetres, shape, paint }: Design, random: Random, longSidePixels: number): Raster {
  const [across, down] = millimetres
  const sheet = createSheet(across, down, Math.max(across, down) / longSidePixels, random)
  paint(sheet)
  cutShape(sheet, shape)
  return rasterOf(sheet.context)
}

/** A photo of a document on a table: leaning a little, lit from a side, out of focus, noisy and coded as asked for. */
export async function photograph(design: Design, random: Random, shot: Shot): Promise<Photograph> {
  const [across, down] = design.millimetres
  const heightPixels = (shot.widthPixels * down) / across
  const longSide = Math.round(Math.max(shot.widthPixels, heightPixels) / random.between(0.6, 0.8))
  const frame = { width: longSide, height: Math.round(longSide * 0.75) }
  if (down > across) Object.assign(frame, { width: frame.height, height: longSide })
  const coverage = (shot.widthPixels * heightPixels) / (frame.width * frame.height)
  const request = {
    frame,
    sizes: [design.millimetres],
    coverage,
    tiltDegrees: Math.min(16, Math.abs(random.normal()) * 6),
  }
  const { pose, quads } = placeWhole(request, fork(random))
  const [quad] = quads
  if (!quad) throw new Error('Nothing was laid down.')
  const scene = createContext(frame.width, frame.height)
  const background: Background =
    BACKGROUNDS[random.pick(['dark', 'grey', 'coloured', 'wood', 'cloth', 'stone'] as const)]
  const occasion = { documentColour: [230, 235, 240] as const, photographs: [] }
  layGround(scene, pose, (sheet) => background.paint(sheet, occasion), fork(random), 1)
  const flat = drawFlat(
    design,
    fork(random),
    Math.min(2600, Math.round(1.5 * Math.max(shot.widthPixels, heightPixels))),
  )
  layDocument(scene, flat, quad, anyLie(fork(random), false, longSide))
  const { hasShadow = false, hasGlare = false, gain = random.between(0.8, 1.1) } = shot
  illuminate(scene, fork(random), { hasShadow, hasGlare, gain }, quad)
  const { noiseLevels, jpegQuality } = shot
  const blurPixels = shot.blurShare * shot.widthPixels
  const { raster } = await expose(scene, fork(random), { blurPixels, noiseLevels, isGrey: false, jpegQuality })
  return { raster, quad }
}

/**
 * What the reader is handed: the document cut out and straightened, its corners found within half a percent, begun at
 * any of them, so that it stands on any of its sides.
 *
 * @param turns Quarter turns clockwise that bring it upright.
 */
export function cutOut({ raster, quad }: Photograph, random: Random, turns: number, longSidePixels: number): Raster {
  const reach = 0.005 * length(quad[0], quad[1])
  const corner = (at: number): Point => {
    const [x, y] = quad[(at + turns) % 4] ?? quad[0]
    return [x + random.between(-reach, reach), y + random.between(-reach, reach)]
  }
  const found: Quad = [corner(0), corner(1), corner(2), corner(3)]
  const [across, down] = [length(found[0], found[1]), length(found[0], found[3])]
  const scale = longSidePixels / Math.max(across, down)
  const straight = rectify(raster, found, Math.round(across * scale), Math.round(down * scale))
  if (!straight) throw new Error('The document is seen edge on.')
  return straight.raster
}

function length([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0)
}
