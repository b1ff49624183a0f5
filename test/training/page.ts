import type { Quad, Raster } from '../../src/core/model.ts'
import { averageAreas, shrinkTo } from '../../src/core/raster/shrink.ts'
import { BACKGROUND_NAMES } from '../support/scenes/backgrounds/all.ts'
import { composeScene } from '../support/scenes/compose-scene.ts'
import type { SceneOptions } from '../support/scenes/options.ts'
import type { Truth } from '../support/scenes/scene.ts'

/** Size at which the network looks; see src/core/probes/outline/network/network.ts. */
const WIDTH = 192
const HEIGHT = 144

/** A scene as its pixels in base64, and the truth about it in pixels of what is sent. */
export interface Composed {
  readonly width: number
  readonly height: number
  readonly pixels: string
  readonly truth: Truth
}

/** What is asked for of every scene alike. */
export interface Wish {
  readonly background?: string | undefined
  readonly isStraightened?: boolean | undefined
  /** The photographs as they were taken, with nothing laid on them: what somebody picks by mistake. */
  readonly isAsTaken?: boolean | undefined
  /** A whole document that a lamp is mirrored in, or is not. */
  readonly hasReflection?: boolean | undefined
}

let photographs: Raster[] = []

/** Loads the photographs that may be seen behind a document, or without one. */
async function lend(urls: readonly string[]): Promise<void> {
  photographs = await Promise.all(urls.map(rasterOf))
}

async function rasterOf(url: string): Promise<Raster> {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob())
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('No canvas.')
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, width, height)
}

/** Red, green and blue only, lying, 192 x 144 pixels. */
async function composeSmall(seed: number, longSidePixels: number, wish: Wish): Promise<Composed> {
  const { raster, truth } = await composeScene(seed, optionsOf(longSidePixels, wish))
  const isUpright = raster.height > raster.width
  const small = isUpright ? averageAreas(raster, HEIGHT, WIDTH) : averageAreas(raster, WIDTH, HEIGHT)
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3)
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    const from = isUpright ? (at % WIDTH) * HEIGHT + Math.floor(at / WIDTH) : at
    for (let channel = 0; channel < 3; channel++) pixels[at * 3 + channel] = small.data[from * 4 + channel] ?? 0
  }
  const place = ([x, y]: readonly [number, number]): readonly [number, number] => {
    const [u, v] = [x / raster.width, y / raster.height]
    return isUpright ? [v * WIDTH, u * HEIGHT] : [u * WIDTH, v * HEIGHT]
  }
  return { width: WIDTH, height: HEIGHT, pixels: base64(pixels), truth: moved(truth, place) }
}

function optionsOf(
  longSidePixels: number,
  { background, isStraightened = false, isAsTaken = false, hasReflection }: Wish,
): SceneOptions {
  if (isAsTaken) return { longSidePixels, photographs, state: 'none', background: 'photograph', clutter: false }
  if (hasReflection !== undefined) return { longSidePixels, photographs, state: 'whole', glare: hasReflection }
  const wanted = BACKGROUND_NAMES.find((name) => name === background)
  return { longSidePixels, photographs, straightened: isStraightened, ...(wanted && { background: wanted }) }
}

/** All four channels, as the search sees it. */
async function composeLarge(seed: number, longSidePixels: number, wish: Wish): Promise<Composed> {
  const { raster, truth } = await composeScene(seed, optionsOf(longSidePixels, wish))
  const { width, height, data } = shrinkTo(raster, longSidePixels)
  return { width, height, pixels: base64(data), truth }
}

function moved(truth: Truth, place: (point: readonly [number, number]) => readonly [number, number]): Truth {
  // Mapping four corners keeps them four.
  return { ...truth, quads: truth.quads.map((quad) => quad.map(place) as unknown as Quad) }
}

function base64(bytes: Uint8Array | Uint8ClampedArray): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}

const deeds = { lend, composeSmall, composeLarge }
export type Deeds = typeof deeds

declare global {
  /** How compose.ts, in Node, calls this page. */
  var training: Deeds
}
globalThis.training = deeds
