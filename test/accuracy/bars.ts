import { isSample } from './size.ts'

/** A figure that must not fall below one limit or rise above another. */
export interface Bar {
  readonly figure: string
  readonly value: number
  /** For everything, as detection.md section 7 asks; and for the sample, of which one scene is a good share. */
  readonly least?: readonly [full: number, sample: number]
  readonly most?: readonly [full: number, sample: number]
}

/** The bars that are not kept, in words. A figure of nothing, because no scene is of that kind, breaks none. */
export function brokenBars(bars: readonly Bar[]): string[] {
  return bars.flatMap(({ figure, value, least, most }) => {
    const floor = least?.[isSample ? 1 : 0] ?? Number.NEGATIVE_INFINITY
    const ceiling = most?.[isSample ? 1 : 0] ?? Number.POSITIVE_INFINITY
    if (Number.isNaN(value) || (value >= floor && value <= ceiling)) return []
    return `${figure}: ${value.toFixed(4)}, not ${value < floor ? `at least ${floor}` : `at most ${ceiling}`}`
  })
}

/** Not a number of none. */
export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length
}
