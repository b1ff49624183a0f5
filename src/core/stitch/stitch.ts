import { type Change, changesBetween } from '../change.ts'
import type { Context, Finding, Subject } from '../check.ts'
import type { Recipe } from '../edit.ts'
import { type Engine, type Result, succeed, type Task } from '../engine.ts'
import type { Evidence, OutlineFacts } from '../evidence.ts'
import { mapQuad } from '../geometry/quad.ts'
import { inspect } from '../inspect.ts'
import type { Photo, Size, SlotId } from '../model.ts'
import { type Arrangement, arrange, type StitchPart } from './arrange.ts'
import { LEAST_TEXT_PIXELS } from './text-height.ts'

/** One document on the finished sheet, as the second look sees it. */
export interface StitchedPart {
  readonly slot: SlotId
  /** Of this document; the file is that of the whole sheet. */
  readonly evidence: Evidence
  readonly findings: readonly Finding[]
}

export interface Stitched {
  readonly photo: Photo
  readonly recipe: Recipe
  readonly changes: readonly Change[]
  /** The certificate first. */
  readonly parts: readonly StitchedPart[]
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
  const looked = await lookAgain(engine, rendered.value, arrangement, parts, context, task)
  if (!looked.ok) return looked
  const [certificate] = looked.value
  const [{ subject }] = parts
  const changes = certificate ? changesBetween(subject.evidence, certificate.evidence, recipe) : []
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

async function lookAgain(
  engine: Engine,
  sheet: Photo,
  { layout }: Arrangement,
  parts: readonly StitchPart[],
  context: Context,
  task: Task,
): Promise<Result<StitchedPart[]>> {
  const [{ subject: certificate } = { subject: undefined }] = parts
  if (!certificate) return succeed([])
  const whole = await engine.probe(sheet, certificate.material, task)
  if (!whole.ok) return whole
  const size = whole.value.pixels ?? layout
  const seen: StitchedPart[] = []
  for (const [at, { subject }] of parts.entries()) {
    const evidence = await probePart(engine, sheet, layout, at, size, subject, context, task)
    if (!evidence.ok) return evidence
    const part = onSheet(evidence.value, whole.value, subject.evidence)
    seen.push({ slot: subject.slot, evidence: part, findings: inspect({ ...subject, evidence: part }, context) })
  }
  return succeed(seen)
}

/** Cuts one document out of the finished sheet and measures it like a photo of its own. */
async function probePart(
  engine: Engine,
  sheet: Photo,
  layout: Arrangement['layout'],
  at: number,
  { width, height }: Size,
  subject: Subject,
  { profile }: Context,
  task: Task,
): Promise<Result<Evidence>> {
  const place = layout.places[at]
  if (!place) throw new Error('Every part has a place.')
  const [across, down] = [width / layout.width, height / layout.height]
  const left = Math.round(place.left * across)
  const top = Math.round(place.top * down)
  const right = Math.round((place.left + place.width) * across)
  const bottom = Math.round((place.top + place.height) * down)
  const recipe: Recipe = {
    sources: [{ original: subject.slot, edits: [{ edit: 'crop', left, top, right, bottom }] }],
    encoding: { kind: 'window', ...profile.output, minBytes: 0 },
  }
  const cut = await engine.render({ [subject.slot]: sheet }, recipe, task)
  if (!cut.ok) return cut
  const probed = await engine.probe(cut.value, subject.material, task)
  if (!probed.ok) return probed
  const { outline, ...facts } = probed.value
  return succeed(outline ? { ...facts, outline: moved(outline, left, top) } : facts)
}

function moved({ quad, ...facts }: OutlineFacts, left: number, top: number): OutlineFacts {
  return quad ? { ...facts, quad: mapQuad(quad, ([x, y]) => [x + left, y + top]) } : facts
}

/** A document as part of the sheet: its file is the sheet's, and its share of the picture, which it shares, says nothing. */
function onSheet({ outline, ...part }: Evidence, { file, pixels, decoding }: Evidence, { camera }: Evidence): Evidence {
  const { hasLocation: _, ...notes } = camera ?? {}
  const { coverage: __, ...place } = outline ?? {}
  return {
    ...part,
    file,
    decoding,
    ...(pixels && { pixels }),
    ...(camera && { camera: notes }),
    ...(outline && { outline: { ...place, state: outline.state, confidence: outline.confidence } }),
  }
}
