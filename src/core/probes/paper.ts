import type { PaperFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { labOf } from '../raster/lab.ts'
import { medianLab } from '../raster/median-lab.ts'
import { percentile } from '../raster/percentile.ts'
import { sampleMeans } from '../raster/sample-means.ts'

/**
 * The colour of the stock that a document is printed on: the median of its bright parts. Print, portrait and seals are
 * darker than that; reflections, which are brighter, are left out.
 */
export function measurePaper(document: Raster): PaperFacts {
  const samples = sampleMeans(document, SAMPLES).map(([red, green, blue]) => labOf(red, green, blue))
  const lightness = samples.map(([value]) => value)
  const darkest = percentile(lightness, BRIGHT_FROM)
  const brightest = percentile(lightness, BRIGHT_TO)
  return { lab: medianLab(samples.filter(([value]) => value >= darkest && value <= brightest)) }
}

/** Own: a median of fifteen hundred values is exact to less than anybody sees. */
const SAMPLES = 3000
/** Own: of a card, print and portrait cover less than half; the brightest twentieth may be a reflection. */
const BRIGHT_FROM = 0.5
const BRIGHT_TO = 0.95
