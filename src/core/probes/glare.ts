import type { GlareFacts } from '../evidence.ts'
import { quadOf } from '../geometry/box.ts'
import { mapQuad } from '../geometry/quad.ts'
import { round } from '../geometry/round.ts'
import type { Rectified } from '../raster/rectify.ts'
import { FADING, reflectionLikelihood } from './reflection.ts'
import { findWhiteSpots, type WhiteSpot } from './white-spots.ts'

/**
 * Reflections: white spots that fade, on every side, into paper that is darker. At the border of the document, where only
 * some sides are seen, they are in doubt, and so are those that may be print. Paper that is itself nearly white shows
 * none; it is over-exposed, which is another fact.
 */
export function measureGlare({ raster, toPhoto }: Rectified): GlareFacts {
  const spots = findWhiteSpots(raster).map((spot) => ({ ...spot, likelihood: reflectionLikelihood(spot) }))
  const told = spots.filter(isReflection)
  const doubtful = spots.filter((spot) => !isReflection(spot) && isDoubtful(spot))
  const placesOf = (some: readonly WhiteSpot[]) =>
    some.slice(0, MOST_REGIONS).map(({ box }) => mapQuad(quadOf(box), toPhoto))
  return {
    likelihood: round(Math.max(0, ...spots.map(({ likelihood }) => likelihood)), 3),
    share: round(
      told.reduce((sum, { share }) => sum + share, 0),
      6,
    ),
    largestShare: round(told[0]?.share ?? 0, 6),
    regions: placesOf(told),
    ...(doubtful.length > 0 && { doubtful: placesOf(doubtful) }),
  }
}

/** Nobody looks at more marks. */
const MOST_REGIONS = 12
/**
 * Told from the first on, asked about from the second (own). Of 285 composed documents that nothing was fitted to, 121 of
 * 135 reflections are told then and 7 asked about; of 150 clean ones 1 and 6. With limits for each trait instead it was 127
 * and 1, and 6 and 1; areas under the curve 0.983 and 0.967.
 */
const LIKELY = 0.75
const AS_LIKELY_AS_NOT = 0.5
/** The weights are those of whole spots: one that the border cuts is asked about sooner, which costs 3 questions more of 344. */
const LIKELY_FOR_A_PART = 0.25
/** Share of its sides that must be in the document to tell (own). */
const LEAST_SIDES = 2 / 3

type Weighed = WhiteSpot & { readonly likelihood: number }

function isReflection({ likelihood, seen }: Weighed): boolean {
  return likelihood >= LIKELY && seen >= LEAST_SIDES
}

/** At the border, light that only grows over a page is still bright further from its end than it is wide. */
function isDoubtful({ likelihood, seen, distance, radius }: Weighed): boolean {
  if (seen >= LEAST_SIDES) return likelihood >= AS_LIKELY_AS_NOT
  return likelihood >= LIKELY_FOR_A_PART && distance >= FADING && distance <= radius
}
