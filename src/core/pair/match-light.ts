import type { Balance } from '../edit.ts'
import type { Evidence, Lab } from '../evidence.ts'
import { lightOf } from '../raster/lab.ts'

/** Own: mild. What differs by more was taken in another light, and is said to be. */
const MOST_EXPOSURE = 1.25
const MOST_TINT = 0.1
/** Own: so little is not seen. */
const LEAST_GAIN = 0.02
/** Own: where this share of a picture is white already, more light would take its print away. */
const MOST_CLIPPED = 0.01
/** Own: two photos of one table in two lights differ by less; else they are two tables, whose colours tell nothing. */
const ONE_TABLE = 20

/**
 * What brings the darker of two sides into the light of the other: exposure by the paper that both are printed on, white
 * balance by the table that both lie on. Undefined for a side that stays as it is.
 */
export function matchLight(first: Evidence, second: Evidence): readonly [Balance | undefined, Balance | undefined] {
  const [one, other] = [first.paper?.lab, second.paper?.lab]
  if (!one || !other) return [undefined, undefined]
  return one[0] <= other[0]
    ? [towards(first, second, one, other), undefined]
    : [undefined, towards(second, first, other, one)]
}

function towards(darker: Evidence, lighter: Evidence, from: Lab, to: Lab): Balance | undefined {
  const isClipped = (darker.exposure?.clippedShare ?? 1) > MOST_CLIPPED
  const wished = luminanceOf(to) / Math.max(0.01, luminanceOf(from))
  const exposure = isClipped ? 1 : Math.min(MOST_EXPOSURE, wished)
  const gains = tintBetween(darker, lighter).map((tint) => exposure * tint)
  const [red = 1, green = 1, blue = 1] = gains.map((gain) => Math.round(gain * 1000) / 1000)
  const isSeen = [red, green, blue].some((gain) => Math.abs(gain - 1) > LEAST_GAIN)
  return isSeen ? { edit: 'balance', gains: [red, green, blue] } : undefined
}

/** How one table looks in the two lights, brightness taken away. */
function tintBetween({ surroundings: from }: Evidence, { surroundings: to }: Evidence): readonly number[] {
  if (!from || !to) return [1, 1, 1]
  if (Math.hypot(...from.lab.map((value, at) => value - (to.lab[at] ?? 0))) > ONE_TABLE) return [1, 1, 1]
  const brightness = luminanceOf(to.lab) / Math.max(0.01, luminanceOf(from.lab))
  const target = lightOf(to.lab)
  return lightOf(from.lab).map((light, channel) => {
    const ratio = (target[channel] ?? 0) / Math.max(0.01, light) / brightness
    return Math.min(1 + MOST_TINT, Math.max(1 - MOST_TINT, ratio))
  })
}

function luminanceOf([lightness]: Lab): number {
  return ((lightness + 16) / 116) ** 3
}
