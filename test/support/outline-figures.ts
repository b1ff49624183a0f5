import type { OutlineFacts } from '../../src/core/evidence.ts'
import { intersectionOverUnion } from '../../src/core/geometry/overlap.ts'
import { distance } from '../../src/core/geometry/quad.ts'
import type { Quad } from '../../src/core/model.ts'
import { figure, meanText, median, shareOf } from './statistics.ts'
import { table } from './table.ts'

/** A document that was found, or not, beside where it truly is. */
export interface Sighting {
  readonly truth: Quad
  readonly found: Quad | undefined
  /** Diagonal of the photo, pixels. */
  readonly diagonal: number
}

/** 0 where nothing was found. */
export function overlapOf({ truth, found }: Sighting): number {
  return found ? intersectionOverUnion(truth, found) : 0
}

/** Mean distance of the corners, share of the diagonal; which one comes first has no say. Infinite where none was found. */
export function cornerErrorOf({ truth, found, diagonal }: Sighting): number {
  if (!found) return Number.POSITIVE_INFINITY
  const turned = (by: number) => truth.map((corner, at) => distance(corner, found[(at + by) % 4] ?? corner))
  const means = [0, 1, 2, 3].map((by) => turned(by).reduce((sum, length) => sum + length, 0) / 4)
  return Math.min(...means) / diagonal
}

const HEAD = ['', 'photos', 'mean IoU', 'IoU > 0.9', 'IoU > 0.95', 'median corner error, % of diagonal']

/** How exactly documents are found, a row for each group that has any. Misses count as an overlap of nothing. */
export function exactnessTable(groups: readonly (readonly [name: string, sightings: readonly Sighting[]])[]): string {
  const rows = groups
    .filter(([, sightings]) => sightings.length > 0)
    .map(([name, sightings]) => {
      const overlaps = sightings.map(overlapOf)
      return [
        name,
        sightings.length,
        meanText(overlaps),
        shareOf(overlaps, (overlap) => overlap > 0.9),
        shareOf(overlaps, (overlap) => overlap > 0.95),
        figure(100 * median(sightings.map(cornerErrorOf)), 2),
      ]
    })
  return table(HEAD, rows)
}

const STATES = ['whole', 'cut', 'several', 'none', 'unsure'] as const

/** What is said of an outline; where none is told, none was found. */
export function stateOf(outline: OutlineFacts | undefined): OutlineFacts['state'] {
  return outline?.state ?? 'none'
}

/** How often each state is told, a row for each group. */
export function stateTable(
  groups: readonly (readonly [name: string, states: readonly OutlineFacts['state'][]])[],
): string {
  const rows = groups.map(([name, states]) => [
    name,
    states.length,
    ...STATES.map((state) => states.filter((told) => told === state).length),
  ])
  return table(['truly', 'photos', ...STATES], rows)
}
