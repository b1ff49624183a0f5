import { type Surface, succeed } from '../../src/core/engine.ts'
import type { Raster } from '../../src/core/model.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** A picture whose every pixel is the answer of a function. */
export function makeRaster(width: number, height: number, colourAt: (x: number, y: number) => Colour): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set([...colourAt(x, y), 255], (y * width + x) * 4)
  }
  return { width, height, data }
}

export function greyRaster(width: number, height: number, lumaAt: (x: number, y: number) => number): Raster {
  return makeRaster(width, height, (x, y) => {
    const luma = Math.round(lumaAt(x, y))
    return [luma, luma, luma]
  })
}

export function pixelAt({ width, data }: Raster, x: number, y: number): Colour {
  const at = (y * width + x) * 4
  return [data[at] ?? -1, data[at + 1] ?? -1, data[at + 2] ?? -1]
}

/** The mean of each channel. */
export function meanColour({ width, height, data }: Raster): Colour {
  const sums = [0, 0, 0]
  data.forEach((value, at) => {
    if (at % 4 < 3) sums[at % 4] = (sums[at % 4] ?? 0) + value
  })
  const [red = 0, green = 0, blue = 0] = sums.map((sum) => sum / (width * height))
  return [red, green, blue]
}

/** A surface over a raster, as a host would hold it; what it "encodes" has the length that a function says. */
export function makeSurface(raster: Raster, bytesAt: (quality: number) => number = () => 1000): Surface {
  const { width, height } = raster
  return {
    width,
    height,
    raster: (tile) => (tile ? cut(raster, tile.x, tile.y, tile.size) : raster),
    encode: async (quality) => succeed(new Uint8Array(Math.round(bytesAt(quality)))),
    release: () => undefined,
  }
}

function cut(raster: Raster, left: number, top: number, size: number): Raster {
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y++) {
    const from = ((top + y) * raster.width + left) * 4
    data.set(raster.data.subarray(from, from + size * 4), y * size * 4)
  }
  return { width: size, height: size, data }
}

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
export function makeRandom(seed = 1): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
