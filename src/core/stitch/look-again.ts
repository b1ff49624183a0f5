import { carryText } from '../carry-text.ts'
import type { Context, Finding, Subject } from '../check.ts'
import type { Edit, Recipe } from '../edit.ts'
import { type Engine, type Result, succeed, type Task } from '../engine.ts'
import type { Evidence, OutlineFacts } from '../evidence.ts'
import { mapQuad } from '../geometry/quad.ts'
import { inspect } from '../inspect.ts'
import type { Photo, SlotId } from '../model.ts'
import type { Arrangement, StitchPart } from './arrange.ts'

/** One document on the finished sheet, as the second look sees it. */
export interface StitchedPart {
  readonly slot: SlotId
  /** Of this document; the file is that of the whole sheet. */
  readonly evidence: Evidence
  readonly findings: readonly Finding[]
  /** The height of its smallest print, pixels; absent where it cannot be told. */
  readonly textPixels?: number
}

/** A finished sheet, and what measures it. */
interface Sheet {
  readonly engine: Engine
  readonly photo: Photo
  readonly arrangement: Arrangement
  readonly context: Context
  readonly task: Task
}

/** Measures and judges every document on a sheet as if it were a photo of its own. */
export async function lookAgain(
  sheet: Sheet,
  [certificate, ...papers]: readonly [StitchPart, ...StitchPart[]],
): Promise<Result<[StitchedPart, ...StitchedPart[]]>> {
  const { engine, photo, task } = sheet
  const whole = await engine.probe(photo, certificate.subject.material, task)
  if (!whole.ok) return whole
  const first = await lookAtPart(sheet, whole.value, certificate.subject, 0)
  if (!first.ok) return first
  const others: StitchedPart[] = []
  for (const [at, { subject }] of papers.entries()) {
    const part = await lookAtPart(sheet, whole.value, subject, at + 1)
    if (!part.ok) return part
    others.push(part.value)
  }
  return succeed([first.value, ...others])
}

async function lookAtPart(sheet: Sheet, whole: Evidence, subject: Subject, at: number): Promise<Result<StitchedPart>> {
  const probed = await probePart(sheet, whole, subject, at)
  if (!probed.ok) return probed
  const part = onSheet(probed.value, whole, subject.evidence)
  const evidence = withText(part, subject.evidence, sheet.arrangement.sources[at]?.edits)
  const findings = inspect({ ...subject, evidence }, sheet.context)
  const textPixels = sheet.arrangement.textPixels[at]
  return succeed({ slot: subject.slot, evidence, findings, ...(textPixels !== undefined && { textPixels }) })
}

/** What was read of the photo; without an outline nobody knows where on the sheet its lines are. */
function withText(part: Evidence, photo: Evidence, edits: readonly Edit[] | undefined): Evidence {
  const { text, ...evidence } = carryText(photo, part, edits)
  if (!text) return evidence
  return { ...evidence, text: evidence.outline?.quad ? text : { ...text, weakLines: [] } }
}

/** Cuts one document out of the finished sheet and measures it. */
async function probePart(
  { engine, photo, arrangement: { layout }, context, task }: Sheet,
  whole: Evidence,
  { slot, material }: Subject,
  at: number,
): Promise<Result<Evidence>> {
  const pixels = whole.pixels ?? layout
  const place = layout.places[at]
  if (!place) throw new Error('Every part has a place.')
  const [across, down] = [pixels.width / layout.width, pixels.height / layout.height]
  const left = Math.round(place.left * across)
  const top = Math.round(place.top * down)
  const right = Math.round((place.left + place.width) * across)
  const bottom = Math.round((place.top + place.height) * down)
  const recipe: Recipe = {
    sources: [{ original: slot, edits: [{ edit: 'crop', left, top, right, bottom }] }],
    encoding: { kind: 'window', ...context.profile.output, minBytes: 0 },
  }
  const cut = await engine.render({ [slot]: photo }, recipe, task)
  if (!cut.ok) return cut
  const probed = await engine.probe(cut.value, material, task)
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
