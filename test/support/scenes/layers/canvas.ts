import type { Raster } from '../../../../src/core/model.ts'
import type { Sheet } from '../documents/sheet.ts'
import type { Random } from '../random.ts'

export type Context = OffscreenCanvasRenderingContext2D

/** Kept in ordinary memory: pixels go to and fro. */
export function createContext(width: number, height: number): Context {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  // Halves what it shrinks: textures would flicker otherwise.
  context.imageSmoothingQuality = 'medium'
  return context
}

export function contextOf(raster: Raster): Context {
  const context = createContext(raster.width, raster.height)
  // Rasters own their buffers.
  const data = raster.data as Uint8ClampedArray<ArrayBuffer>
  context.putImageData(new ImageData(data, raster.width, raster.height), 0, 0)
  return context
}

export function rasterOf(context: Context): Raster {
  const { width, height } = context.canvas
  return context.getImageData(0, 0, width, height)
}

/** A surface to paint on whose unit is `pixel` of its units per pixel, as painters of documents know it. */
export function createSheet(width: number, height: number, pixel: number, random: Random): Sheet {
  const context = createContext(Math.max(1, Math.round(width / pixel)), Math.max(1, Math.round(height / pixel)))
  context.scale(1 / pixel, 1 / pixel)
  return { context, random, width, height, pixel }
}
