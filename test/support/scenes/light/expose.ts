import type { Raster } from '../../../../src/core/model.ts'
import type { Colour } from '../backgrounds/background.ts'
import { type Context, contextOf, createContext, rasterOf } from '../layers/canvas.ts'
import type { Random } from '../random.ts'

/** How a camera takes a scene. */
export interface Exposure {
  readonly blurPixels: number
  readonly noiseLevels: number
  /** Taken with a filter that leaves no colour. */
  readonly isGrey: boolean
  /** 0 to 1; undefined for pixels that were never coded. */
  readonly jpegQuality?: number
}

/** A photo, and how it shows a colour of the scene, noise apart. */
export interface Photo {
  readonly raster: Raster
  readonly shownAs: (colour: Colour) => Colour
}

/** Defocus, white balance, tone, noise and coding, in that order. */
export async function expose(scene: Context, random: Random, exposure: Exposure): Promise<Photo> {
  const focused = exposure.blurPixels > 0.05 ? defocused(scene, exposure.blurPixels) : scene
  const curves = anyCurves(random)
  const raster = developed(rasterOf(focused), random, curves, exposure)
  return {
    raster: exposure.jpegQuality === undefined ? raster : await coded(raster, exposure.jpegQuality),
    shownAs: (colour) => {
      const [red, green, blue] = [
        through(curves[0], colour[0]),
        through(curves[1], colour[1]),
        through(curves[2], colour[2]),
      ]
      const grey = greyOf(red, green, blue)
      return exposure.isGrey ? [grey, grey, grey] : [red, green, blue]
    },
  }
}

const through = (curve: Float32Array, level: number): number => curve[Math.round(level)] ?? 0

const greyOf = (red: number, green: number, blue: number): number => (red + 2 * green + blue) / 4

function defocused(scene: Context, sigma: number): Context {
  const { width, height } = scene.canvas
  const soft = createContext(width, height)
  // Over the sharp picture, because the filter fades the border out.
  soft.drawImage(scene.canvas, 0, 0)
  soft.filter = `blur(${sigma.toFixed(2)}px)`
  soft.drawImage(scene.canvas, 0, 0)
  return soft
}

/** What is drawn as white is more than a sensor holds, in every channel: the balance has no say there. */
function toned(level: number, factor: number, gamma: number): number {
  const white = Math.min(1, Math.max(0, (level - 225) / 30))
  return 255 * Math.min(1, (level / 255) * (factor + (1 - factor) * white ** 2)) ** gamma
}

/** What becomes of each of 256 levels, for red, green and blue. */
type Curves = readonly [Float32Array, Float32Array, Float32Array]

function anyCurves(random: Random): Curves {
  const [red, blue] = random.chance(0.5) ? [random.between(0.88, 1.1), random.between(0.8, 1.12)] : [1, 1]
  const gamma = Math.exp(random.normal() * 0.1)
  const curve = (factor: number) => Float32Array.from({ length: 256 }, (_, level) => toned(level, factor, gamma))
  return [curve(red), curve(1), curve(blue)]
}

/** Without light a pixel still has noise, and highlights clip. */
function developed(
  { width, height, data }: Raster,
  random: Random,
  curves: Curves,
  { noiseLevels, isGrey }: Exposure,
): Raster {
  const noise = Float32Array.from({ length: 4096 }, () => noiseLevels * random.normal())
  const result = new Uint8ClampedArray(data.length)
  let step = random.integer(1, 2 ** 30)
  for (let at = 0; at < data.length; at += 4) {
    for (let channel = 0; channel < 3; channel++) {
      // A linear congruential generator: millions of draws would take too long otherwise.
      step = (Math.imul(step, 1664525) + 1013904223) | 0
      const level = curves[channel]?.[data[at + channel] ?? 0] ?? 0
      result[at + channel] = level + (noise[step >>> 20] ?? 0)
    }
    if (isGrey) result.fill(greyOf(result[at] ?? 0, result[at + 1] ?? 0, result[at + 2] ?? 0), at, at + 3)
    result[at + 3] = 255
  }
  return { width, height, data: result }
}

async function coded(raster: Raster, quality: number): Promise<Raster> {
  const blob = await contextOf(raster).canvas.convertToBlob({ type: 'image/jpeg', quality })
  const bitmap = await createImageBitmap(blob)
  const context = createContext(raster.width, raster.height)
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  return rasterOf(context)
}
