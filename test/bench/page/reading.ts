import { createReader } from '../../../src/reader/reader.ts'
import {
  emblemSide,
  fairShot,
  fairShotOfPaper,
  licence,
  portraitSide,
  type Shown,
  show,
} from '../../accuracy/reader/shown.ts'

export type SpecimenName = 'portrait side' | 'emblem side' | 'licence'

const TODAY = '2026-11-26'
const reader = createReader()

/** Stores a specimen as the reader is handed it, so that another page reads it with nothing else in its memory. */
export async function composeSpecimen(name: SpecimenName, seed: number): Promise<void> {
  const { raster } = await compose(name, seed)
  const canvas = new OffscreenCanvas(raster.width, raster.height)
  // Rasters own their buffers.
  const pixels = raster.data as Uint8ClampedArray<ArrayBuffer>
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, raster.width, raster.height), 0, 0)
  await fetch(`/pictures/${name} ${seed}`, { method: 'PUT', body: await canvas.convertToBlob() })
}

function compose(name: SpecimenName, seed: number): Promise<Shown> {
  if (name === 'licence') return show(seed, licence, (random) => fairShotOfPaper(random, random.between(1300, 2200)))
  const side = name === 'portrait side' ? portraitSide : emblemSide
  return show(seed, side, (random) => fairShot(random, random.between(500, 1200)))
}

/** Loads the files and starts the worker. */
export async function prepareReader(): Promise<void> {
  const prepared = await reader.prepare()
  if (!prepared.ok) throw new Error(`The reader answers ${prepared.failure.code}.`)
}

/** Reads a stored specimen and answers what it was taken for. */
export async function readSpecimen(name: SpecimenName, seed: number): Promise<string> {
  const response = await fetch(`/pictures/${name} ${seed}`)
  const bitmap = await createImageBitmap(await response.blob())
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('There is no canvas.')
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  // Without options a canvas answers 8 bits a channel.
  const data = context.getImageData(0, 0, width, height).data as Uint8ClampedArray
  const result = await reader.read({ width, height, data }, TODAY)
  if (!result.ok) throw new Error(`The reader answers ${result.failure.code}.`)
  return result.value.facts.kind
}

/** A fixed piece of arithmetic, by which machines and busy hours are compared: 60 products of 192 x 192 matrices. */
export function calibrate(): number {
  const [a, b, c] = [0, 1, 2].map(() => Float32Array.from({ length: SIDE * SIDE }, (_, at) => (at % 7) / 7))
  if (!a || !b || !c) throw new Error('There are three.')
  for (let round = 0; round < 60; round++) multiply(a, b, c)
  return c[SIDE + 1] ?? 0
}

const SIDE = 192

function multiply(a: Float32Array, b: Float32Array, product: Float32Array): void {
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      let sum = 0
      for (let at = 0; at < SIDE; at++) sum += (a[row * SIDE + at] ?? 0) * (b[at * SIDE + column] ?? 0)
      product[row * SIDE + column] = sum
    }
  }
}
