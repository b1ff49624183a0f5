import { meanSides } from '../../src/core/geometry/quad.ts'
import type { Quad, Raster } from '../../src/core/model.ts'
import { createRandom } from '../support/scenes/random.ts'

/** Of a quality that costs no detail: what a camera loses, the composer has lost already. */
export async function jpegOf(raster: Raster, quality = 0.95): Promise<Uint8Array<ArrayBuffer>> {
  const context = contextOf(raster)
  const blob = await context.canvas.convertToBlob({ type: 'image/jpeg', quality })
  context.canvas.width = context.canvas.height = 0
  return new Uint8Array(await blob.arrayBuffer())
}

/** Out of focus: a Gaussian of so many pixels. */
export function softened(raster: Raster, sigmaPixels: number): Raster {
  const source = contextOf(raster)
  const target = contextOf(raster)
  // Over the sharp picture, because the filter fades the border out.
  target.filter = `blur(${sigmaPixels}px)`
  target.drawImage(source.canvas, 0, 0)
  return rasterOf(target)
}

/** A hand that moved: the mean of copies along a line of so many pixels. */
export function shaken(raster: Raster, lengthPixels: number, degrees: number): Raster {
  const source = contextOf(raster)
  const target = contextOf(raster)
  const copies = Math.max(2, Math.ceil(2 * lengthPixels))
  const angle = (degrees * Math.PI) / 180
  for (let copy = 0; copy < copies; copy++) {
    const way = lengthPixels * (copy / (copies - 1) - 0.5)
    target.globalAlpha = 1 / (copy + 1)
    target.drawImage(source.canvas, way * Math.cos(angle), way * Math.sin(angle))
  }
  return rasterOf(target)
}

/** A sensor's noise of so many levels, the same for the same seed. */
export function noisy(raster: Raster, levels: number, seed: number): Raster {
  const random = createRandom(seed)
  const table = Float32Array.from({ length: 4096 }, () => levels * random.normal())
  return mapped(raster, (value) => value + (table[Math.floor(random.next() * 4096)] ?? 0))
}

/** A shorter exposure, as detection.md section 4 has it: every level times a factor. */
export function darkened(raster: Raster, factor: number): Raster {
  return mapped(raster, (value) => factor * value)
}

/** How many pixels one pixel of a document of 1712 is here, the size for which detection.md section 4 names its blurs. */
export function unitOf(document: Quad): number {
  return Math.max(...meanSides(document)) / 1712
}

function mapped({ width, height, data }: Raster, level: (value: number) => number): Raster {
  return { width, height, data: data.map((value, at) => (at % 4 === 3 ? value : level(value))) }
}

function contextOf({ width, height, data }: Raster): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  // Rasters own their buffers.
  context.putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0)
  return context
}

function rasterOf(context: OffscreenCanvasRenderingContext2D): Raster {
  const { width, height } = context.canvas
  const { data } = context.getImageData(0, 0, width, height)
  context.canvas.width = context.canvas.height = 0
  // Without options a canvas answers 8 bits a channel.
  return { width, height, data: data as Uint8ClampedArray }
}
