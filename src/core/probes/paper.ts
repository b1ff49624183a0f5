import type { PaperFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { labOf } from '../raster/lab.ts'
import { medianLab } from '../raster/median-lab.ts'
import { sampleMeans } from '../raster/sample-means.ts'

/**
 * The colour of the stock that a document is printed on: the median of its bright parts. Print, portrait and seals are
 * darker than that; reflections, which are brighter, are left out.
 */
export function measurePaper(document: Raster): PaperFacts {
  const samples = sampleMeans(document, SAMPLES).map(([red, green, blue]) => labOf(red, green, blue))
  // By rank, not by value: of a picture without noise many share one lightness.
  const ranked = samples.sort(([one], [other]) => one - other)
  return { lab: medianLab(ranked.slice(BRIGHT_FROM * ranked.length, Math.ceil(BRIGHT_TO * ranked.length))) }
}

/** Own: a median of fifteen hundred values is exact to less than anybody sees. */
const SAMPLES = 3000
/** Own: of a card, print and portrait cover less than half; the brightest twentieth may be a reflection. */
const BRIGHT_FROM = 0.5
const BRIGHT_TO = 0.95
