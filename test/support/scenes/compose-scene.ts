import type { Raster } from '../../../src/core/model.ts'
import { BACKGROUNDS } from './backgrounds/all.ts'
import type { Occasion } from './backgrounds/background.ts'
import { drawDocument } from './documents/draw-document.ts'
import { type Context, createContext, createSheet } from './layers/canvas.ts'
import { scatter } from './layers/clutter.ts'
import { holdWithFingers } from './layers/fingers.ts'
import { fork } from './layers/fork.ts'
import { layGround } from './layers/ground.ts'
import { anyLie, layDocument } from './layers/lay-document.ts'
import { greyCopyOf, rimColourOf } from './layers/looks.ts'
import { expose } from './light/expose.ts'
import { illuminate, showsReflection } from './light/illuminate.ts'
import type { SceneOptions } from './options.ts'
import { place } from './placing/place.ts'
import { placeStraightened } from './placing/place-straightened.ts'
import type { Placement } from './placing/placement.ts'
import { visibleShare } from './placing/visible.ts'
import { CARDS, type Plot, plotScene } from './plot.ts'
import { createRandom, type Random } from './random.ts'
import type { DrawnDocument, Scene } from './scene.ts'

/**
 * A photo of invented documents and what is exactly so about it: documents drawn flat, laid before a pinhole camera on a
 * background, lit, and taken with the faults of a camera. The same seed and options make the same scene; each step has
 * random numbers of its own, so that an option changes nothing but what it names.
 */
export async function composeScene(seed: number, options: SceneOptions = {}): Promise<Scene> {
  const random = createRandom(seed)
  const plot = plotScene(fork(random), options)
  const staged = stage(fork(random), plot, options)
  const { frame } = staged.placement.pose
  const scenery = createContext(frame.width, frame.height)
  paintBackground(scenery, fork(random), plot, staged, options)
  layDocuments(scenery, fork(random), staged, options)

  const lot = fork(random)
  const longSide = Math.max(frame.width, frame.height)
  const [first] = staged.placement.quads
  const finger = (options.finger ?? lot.chance(0.15)) && plot.kinds.length > 0
  const fingers = fork(lot)
  if (finger && first) holdWithFingers(scenery, fingers, first, longSide)
  const [hasShadow, hasGlare] = [options.shadow ?? lot.chance(0.28), options.glare ?? lot.chance(0.2)]
  const lamp = fork(lot)
  const { gain, ...exposure } = anyExposure(fork(lot), options, longSide)
  const covered = illuminate(scenery, lamp, { hasShadow, hasGlare, gain }, plot.kinds.length > 0 ? first : undefined)
  const { raster, shownAs } = await expose(scenery, fork(lot), exposure)
  return {
    raster,
    truth: {
      seed,
      kind: plot.kinds[0] ?? 'none',
      background: plot.background,
      state: plot.state,
      quads: plot.kinds.length > 0 ? staged.placement.quads : [],
      ...(staged.documents[0] && { millimetres: staged.documents[0].millimetres }),
      visibleShare: first && plot.kinds.length > 0 ? visibleShare(first, frame) : 0,
      shadow: hasShadow,
      glare: covered !== undefined && showsReflection(shownAs(covered)),
      finger,
      blurPixels: exposure.blurPixels,
      noiseLevels: exposure.noiseLevels,
      isGrey: exposure.isGrey,
    },
  }
}

interface Staged {
  readonly documents: readonly DrawnDocument[]
  readonly placement: Placement
}

/** Draws documents until some can be placed as the plot wants it: not every design has a printed border, say. */
function stage(random: Random, plot: Plot, options: SceneOptions): Staged {
  for (let attempt = 0; attempt < 20; attempt++) {
    const lot = fork(random)
    const documents = plot.kinds.map((kind) => drawDocument(kind, lot, drawnLongSide(plot)))
    const border = documents[0]?.border
    if (plot.state === 'printed-border' && !border) continue
    const placement = tryToPlace(plot, documents, options, lot)
    if (placement) return { documents, placement }
  }
  throw new Error(`Found no way to show ${plot.kinds.join(' and ')} as ${plot.state}.`)
}

/** A little larger than it will be seen: enlarging would blur it. */
function drawnLongSide({ frame: { width, height }, coverage, state }: Plot): number {
  const share = state === 'printed-border' ? 1.3 : Math.min(1, coverage)
  return Math.round(Math.min(2600, 1.45 * Math.sqrt(share * width * height)))
}

function tryToPlace(
  { state, frame, coverage, isStraightened }: Plot,
  documents: readonly DrawnDocument[],
  { tiltDegrees }: SceneOptions,
  random: Random,
): Placement | undefined {
  const border = documents[0]?.border
  const request = {
    frame,
    coverage,
    sizes: documents.length > 0 ? documents.map(({ millimetres }) => millimetres) : [[210, 297] as const],
    ...(border && { border }),
    ...(tiltDegrees !== undefined && { tiltDegrees }),
  }
  try {
    if (isStraightened) return placeStraightened(request, state === 'cut', random)
    return place(state, request, random)
  } catch {
    // No place for these documents: the next ones may have other shapes.
    return undefined
  }
}

function paintBackground(
  scenery: Context,
  random: Random,
  { background, state }: Plot,
  { documents, placement: { pose } }: Staged,
  { photographs = [], clutter }: SceneOptions,
): void {
  const { lies, paint } = BACKGROUNDS[background]
  const occasion: Occasion = { documentColour: rimColourOf(documents[0]?.raster), photographs }
  const lot = fork(random)
  if (lies) {
    const size = Math.exp(lot.between(-0.5, 0.9))
    layGround(scenery, pose, (sheet) => paint(sheet, occasion), lot, size)
  } else {
    const { width, height } = scenery.canvas
    const unit = 400 / Math.max(width, height)
    const sheet = createSheet(width * unit, height * unit, unit, lot)
    paint(sheet, occasion)
    scenery.drawImage(sheet.context.canvas, 0, 0)
  }
  const isEmpty = state === 'none'
  const isCluttered = clutter ?? random.chance(isEmpty ? 0.7 : 0.45)
  if (isCluttered) scatter(scenery, random, random.integer(1, isEmpty ? 6 : 4), isEmpty || random.chance(0.3))
}

function layDocuments(scenery: Context, random: Random, { documents, placement }: Staged, options: SceneOptions): void {
  const { width, height } = scenery.canvas
  for (const [at, { kind, raster }] of documents.entries()) {
    const quad = placement.quads[at]
    const lie = anyLie(fork(random), !CARDS.includes(kind), Math.max(width, height))
    if (quad) layDocument(scenery, greyed(raster, options), quad, lie)
  }
}

function greyed(raster: Raster, { greyCopy = false }: SceneOptions): Raster {
  return greyCopy ? greyCopyOf(raster) : raster
}

function anyExposure(random: Random, options: SceneOptions, longSide: number) {
  const drawn = {
    gain: random.chance(0.75) ? random.between(0.8, 1.12) : random.between(0.45, 1.3),
    // In focus, or out of it by what a photo of this size hardly shows up to what ruins it.
    blurPixels: random.chance(0.6) ? 0 : (random.between(0.3, 2.4) * longSide) / 1333,
    noiseLevels: random.chance(0.8) ? random.between(0.5, 4) : random.between(4, 9),
    jpegQuality: random.between(0.7, 0.94),
    isGrey: random.chance(0.04),
  }
  return {
    gain: options.exposure ?? drawn.gain,
    blurPixels: options.blurPixels ?? drawn.blurPixels,
    noiseLevels: options.noiseLevels ?? drawn.noiseLevels,
    isGrey: drawn.isGrey,
    ...(options.jpeg !== false && { jpegQuality: drawn.jpegQuality }),
  }
}
