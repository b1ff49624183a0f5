import type { GlareFacts } from '../evidence.ts'
import { quadOf } from '../geometry/box.ts'
import { mapQuad } from '../geometry/quad.ts'
import { round } from '../geometry/round.ts'
import type { Rectified } from '../raster/rectify.ts'
import { LEAST_SIDES, reflectionLikelihood } from './reflection.ts'
import { findWhiteSpots, type WhiteSpot } from './white-spots.ts'

/**
 * Reflections: white spots beside paper that is darker, as light is. They are in doubt at the border of the document, where
 * only some sides of them are seen, and where they look much like print. Paper that is itself nearly white shows none; it
 * is over-exposed, which is another fact.
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
 * Told from the first on, asked about from the second, and sooner where the border cuts them (own). Of 300 composed
 * documents that nothing was fitted to, 121 of 135 visible reflections are told and 6 asked about; of 165 others 2 and 8.
 * With limits for each trait instead it was 127 and 1, and 8 and 3.
 */
const TELLING = 0.75
const WORTH_ASKING = 0.5
const WORTH_ASKING_OF_A_PART = 0.25

type Weighed = WhiteSpot & { readonly likelihood: number }

function isReflection({ likelihood, seen }: Weighed): boolean {
  return likelihood >= TELLING && seen >= LEAST_SIDES
}

function isDoubtful({ likelihood, seen }: Weighed): boolean {
  return likelihood >= (seen < LEAST_SIDES ? WORTH_ASKING_OF_A_PART : WORTH_ASKING)
}
