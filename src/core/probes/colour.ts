import type { ColourFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { labOf } from '../raster/lab.ts'
import { percentile } from '../raster/percentile.ts'
import { sampleMeans } from '../raster/sample-means.ts'

/**
 * How much colour a picture has beside the cast of its light. The cast is the median hue, growing with lightness; what
 * is left tells a grey copy under a yellow lamp from a coloured original (detection.md section 5, where the plain mean of
 * chroma fails).
 */
export function measureColour(raster: Raster): ColourFacts {
  const samples = unclipped(sampleMeans(raster, SAMPLES, MARGIN))
  const lightness = new Float32Array(samples.length)
  const a = new Float32Array(samples.length)
  const b = new Float32Array(samples.length)
  for (const [at, [red, green, blue]] of samples.entries()) {
    const lab = labOf(red, green, blue)
    lightness[at] = lab[0]
    a[at] = lab[1]
    b[at] = lab[2]
  }

  const castA = percentile(a, 0.5)
  const castB = percentile(b, 0.5)
  const white = percentile(lightness, 0.7)
  const residual = lightness.map((value, pixel) => {
    // Darker pixels carry less of the cast; beyond 1.3 times the white it is a light source, not paper.
    const share = Math.min(1.3, value / Math.max(1, white))
    return Math.hypot((a[pixel] ?? 0) - castA * share, (b[pixel] ?? 0) - castB * share)
  })
  // Chroma dims with the light: a dark photo of a coloured card must not pass for a copy.
  const dimmed = Math.min(MOST_DIMMED, Math.max(1, LIT_WHITE / Math.max(1, white)))
  const chroma = Math.round(percentile(residual, 0.99) * dimmed * 10) / 10
  const cast = Math.round(Math.hypot(castA, castB) * 10) / 10
  return { grey: chroma < GREY_CHROMA && cast < LAMP_CAST, cast, chroma }
}

/** What a lamp or the exposure has driven to white shows neither colour nor cast any more; all where little else is left. */
function unclipped<Colour extends readonly number[]>(samples: readonly Colour[]): readonly Colour[] {
  const left = samples.filter((channels) => Math.max(...channels) < CLIPPED)
  return left.length >= LEAST_LEFT * samples.length ? left : samples
}

/**
 * Own: without what is clipped and without the rim, where the table shows beside the round corners of a card, 1 of 127
 * composed grey copies of identity cards is taken for coloured in place of 6.
 */
const CLIPPED = 252
const LEAST_LEFT = 0.1
const MARGIN = 0.04

/** CIE lightness of the paper in a photo with enough light: sRGB 190 of 255 (own). */
const LIT_WHITE = 77
/** Beyond this it is the noise of the sensor that would grow (own). */
const MOST_DIMMED = 2

/** A hundredth of so many is still eighty: the 99th percentile is no single speck. */
const SAMPLES = 8000

/**
 * Below this no hundredth of the picture has colour of its own. Grey copies of cards stay below 14, coloured cards
 * above it (detection.md section 5); a whole photo of a coloured card shows less, because the table is in it too. Of the
 * real ones without their rim the palest has 4.7.
 */
const GREY_CHROMA = 4
/** A lamp turns white paper no further than this; a picture that leans further is of one colour, not of none (own). */
const LAMP_CAST = 30
