import { createRandom } from './random.ts'

const TABLE_SIZE = 1 << 20

/**
 * Adds what a sensor adds: noise that grows with the light (shot) on a floor (read), finer in brightness than in
 * colour, a little smooth along the row as after demosaicing.
 */
export function createNoise(seed: number): (pixels: Uint8ClampedArray, width: number) => void {
  const random = createRandom(seed)
  const table = smoothGaussian(random)
  const strength = Float32Array.from({ length: 256 }, (_, level) => READ_NOISE + SHOT_NOISE * Math.sqrt(level))

  return (pixels, width) => {
    const rows = pixels.length / 4 / width
    for (let y = 0, at = 0; y < rows; y++) {
      // One table, read from another place in every row and every channel.
      const starts = [random(), random(), random(), random()].map((share) => Math.floor(share * TABLE_SIZE))
      const [shared = 0, red = 0, green = 0, blue = 0] = starts
      for (let x = 0; x < width; x++, at += 4) {
        const sigma = strength[pixels[at + 1] ?? 0] ?? 0
        const grey = table[(shared + x) % TABLE_SIZE] ?? 0
        pixels[at] = (pixels[at] ?? 0) + sigma * (grey + COLOUR_SHARE * (table[(red + x) % TABLE_SIZE] ?? 0))
        pixels[at + 1] = (pixels[at + 1] ?? 0) + sigma * (grey + COLOUR_SHARE * (table[(green + x) % TABLE_SIZE] ?? 0))
        pixels[at + 2] = (pixels[at + 2] ?? 0) + sigma * (grey + COLOUR_SHARE * (table[(blue + x) % TABLE_SIZE] ?? 0))
      }
    }
  }
}

/** Levels of 255. Chosen so that 12 megapixels take some 5 MB, as those of telephones do. */
const READ_NOISE = 1.5
const SHOT_NOISE = 0.36
const COLOUR_SHARE = 0.5

function smoothGaussian(random: () => number): Float32Array {
  // Four uniform numbers come close enough to a Gaussian; the factor brings them to a deviation of 1.
  const gaussian = Float32Array.from(
    { length: TABLE_SIZE },
    () => (random() + random() + random() + random() - 2) * 1.732,
  )
  return gaussian.map((value, at) => 0.8 * value + 0.6 * (gaussian[at - 1] ?? 0))
}
