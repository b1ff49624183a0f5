import { type Colour, makeRandom } from './make-raster.ts'

/** Pictures made on canvases of the browser that runs the test. */
export type Painter = (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => void

export interface PaintOptions {
  readonly type?: 'image/jpeg' | 'image/png'
  readonly quality?: number
  readonly colorSpace?: PredefinedColorSpace
}

export async function paint(width: number, height: number, painter: Painter, options: PaintOptions = {}) {
  const { type = 'image/jpeg', quality = 0.9, colorSpace = 'srgb' } = options
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { colorSpace })
  if (!context) throw new Error('no canvas')
  painter(context, width, height)
  const blob = await canvas.convertToBlob({ type, quality })
  canvas.width = canvas.height = 0
  return new Uint8Array(await blob.arrayBuffer())
}

/** Four fields of one colour each: top left, top right, bottom left, bottom right. */
export function quadrants(colours: readonly string[]): Painter {
  return (context, width, height) => {
    for (const [at, colour] of colours.entries()) {
      context.fillStyle = colour
      context.fillRect((at % 2) * (width / 2), Math.floor(at / 2) * (height / 2), width / 2, height / 2)
    }
  }
}

/** A paper with lines of print and a red seal on a table, all under the noise of a sensor. */
export function invented(noise = 60): Painter {
  return (context, width, height) => {
    const unit = Math.min(width, height) / 100
    context.fillStyle = '#7a5b3c'
    context.fillRect(0, 0, width, height)
    context.fillStyle = '#f3efe6'
    context.fillRect(8 * unit, 8 * unit, width - 16 * unit, height - 16 * unit)
    context.fillStyle = '#1c1c28'
    context.font = `${3 * unit}px sans-serif`
    for (let line = 16; line < 86; line += 5)
      context.fillText('备案照片 INVENTED LICENCE 0123456789 '.repeat(3), 12 * unit, line * unit, width - 24 * unit)
    context.strokeStyle = '#c8202c'
    context.lineWidth = 1.5 * unit
    context.beginPath()
    context.arc(width - 30 * unit, height - 30 * unit, 12 * unit, 0, 2 * Math.PI)
    context.stroke()
    context.fillStyle = noisePattern(context, noise)
    context.fillRect(0, 0, width, height)
  }
}

/** Grey speckles; `strength` is their largest opacity, 0 to 255. */
function noisePattern(context: OffscreenCanvasRenderingContext2D, strength: number): CanvasPattern {
  const side = 509
  const random = makeRandom(11)
  const data = new ImageData(side, side)
  for (let at = 0; at < data.data.length; at += 4) {
    data.data.fill(random() < 0.5 ? 0 : 255, at, at + 3)
    data.data[at + 3] = strength * random()
  }
  const tile = new OffscreenCanvas(side, side)
  tile.getContext('2d')?.putImageData(data, 0, 0)
  const pattern = context.createPattern(tile, 'repeat')
  if (!pattern) throw new Error('no pattern')
  return pattern
}

export interface Decoded {
  readonly width: number
  readonly height: number
  /** The colour at a place, each side counted from 0 to 1. */
  at(x: number, y: number): Colour
  readonly data: Uint8ClampedArray
}

/** Decodes with the browser alone, so that nothing of src has a say in it. */
export async function decodeAll(bytes: Uint8Array<ArrayBuffer>): Promise<Decoded> {
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  const { data } = context.getImageData(0, 0, width, height)
  return {
    width,
    height,
    data: Uint8ClampedArray.from(data),
    at(x, y) {
      const place = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
      return [data[place] ?? -1, data[place + 1] ?? -1, data[place + 2] ?? -1]
    },
  }
}

/** The largest difference of a channel. */
export function distance(one: Colour, other: Colour): number {
  return Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? Number.NaN))))
}
