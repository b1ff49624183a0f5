import { type Change, changesBetween } from '../change.ts'
import type { Context } from '../check.ts'
import type { Recipe } from '../edit.ts'
import { type Engine, type Result, succeed, type Task } from '../engine.ts'
import type { Photo, SlotId } from '../model.ts'
import { type Arrangement, arrange, type StitchPart } from './arrange.ts'
import { lookAgain, type StitchedPart } from './look-again.ts'
import { LEAST_TEXT_PIXELS } from './text-height.ts'

export interface Stitched {
  readonly photo: Photo
  readonly recipe: Recipe
  readonly changes: readonly Change[]
  /** The certificate first. */
  readonly parts: readonly [StitchedPart, ...StitchedPart[]]
}

/** `illegible`: print would become too small with so many papers; `fits` of them, in their order, would do. */
export type StitchOutcome =
  | ({ readonly outcome: 'stitched' } & Stitched)
  | { readonly outcome: 'illegible'; readonly fits: number; readonly textPixels: number; readonly least: number }

/**
 * Joins auxiliary papers to a certificate in one file inside the window, then looks at every document on it again. Their
 * photos are given by slot.
 */
export async function stitch(
  engine: Engine,
  photos: Readonly<Record<SlotId, Photo>>,
  parts: readonly [StitchPart, ...StitchPart[]],
  context: Context,
  task: Task = {},
): Promise<Result<StitchOutcome>> {
  const arrangement = arrange(parts, context.profile)
  const smallest = smallestText(arrangement)
  if (smallest < LEAST_TEXT_PIXELS) {
    const fits = papersThatFit(parts, context)
    return succeed({ outcome: 'illegible', fits, textPixels: smallest, least: LEAST_TEXT_PIXELS })
  }

  const recipe: Recipe = {
    sources: arrangement.sources,
    layout: arrangement.layout,
    encoding: { kind: 'window', ...context.profile.output },
  }
  const rendered = await engine.render(photos, recipe, task)
  if (!rendered.ok) return rendered
  const looked = await lookAgain({ engine, photo: rendered.value, arrangement, context, task }, parts)
  if (!looked.ok) return looked
  const [certificate] = looked.value
  const changes = changesBetween(parts[0].subject.evidence, certificate.evidence, recipe)
  return succeed({ outcome: 'stitched', photo: rendered.value, recipe, changes, parts: looked.value })
}

function smallestText({ textPixels }: Arrangement): number {
  return Math.min(...textPixels.map((pixels) => pixels ?? Number.POSITIVE_INFINITY))
}

/** Papers, counted from the first, with which all print stays readable. */
function papersThatFit([certificate, ...papers]: readonly [StitchPart, ...StitchPart[]], { profile }: Context): number {
  const isLegible = (count: number) =>
    smallestText(arrange([certificate, ...papers.slice(0, count)], profile)) >= LEAST_TEXT_PIXELS
  let count = papers.length
  while (count > 0 && !isLegible(count)) count--
  return count
}
