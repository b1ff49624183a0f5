import type { Finding, Subject } from '../check.ts'
import type { Edit, Straighten } from '../edit.ts'
import { withEdit, withoutEdits } from '../edit-list.ts'
import { frameDocument } from '../frame-document.ts'
import type { SlotId } from '../model.ts'
import { weightOf } from '../verdict.ts'
import { matchLight } from './match-light.ts'

/** One side of a card, what has been found of it, and the edits that the person has made. */
export interface PairSide {
  readonly subject: Subject
  readonly findings: readonly Finding[]
  readonly edits: readonly Edit[]
}

/** Why two sides cannot honestly be made alike, and which of them needs a new photo. */
export interface PairRefusal {
  readonly retake: SlotId
  /** `outline`: its edges are in doubt; `blurred`: its text is; `coarse`: it has less than half the pixels of the other. */
  readonly because: 'outline' | 'blurred' | 'coarse'
}

export type PairPlan =
  | { readonly can: true; readonly edits: readonly [readonly Edit[], readonly Edit[]] }
  | { readonly can: false; readonly refusal: PairRefusal }

/** Own: to show the sharper side with less than half of its pixels would throw away text that could be read. */
const LEAST_SCALE = 0.5

/**
 * The edits that show both sides of a card straight, at the scale of the smaller one, with one margin, and the darker one
 * in the light of the other. Nothing is made larger than it was photographed.
 */
export function matchSides(first: PairSide, second: PairSide): PairPlan {
  const [one, other] = [framed(first), framed(second)]
  if (!one) return refuse(first, 'outline')
  if (!other) return refuse(second, 'outline')
  for (const side of [first, second]) if (isBlurred(side)) return refuse(side, 'blurred')
  const longSide = Math.min(longSideOf(one), longSideOf(other))
  if (longSide < LEAST_SCALE * longSideOf(one)) return refuse(second, 'coarse')
  if (longSide < LEAST_SCALE * longSideOf(other)) return refuse(first, 'coarse')

  const shape = shapeOf(one)
  const marginShare = Math.min(one.margin / longSideOf(one), other.margin / longSideOf(other))
  const margin = Math.floor(marginShare * longSide)
  const [light, otherLight] = matchLight(first.subject.evidence, second.subject.evidence)
  return {
    can: true,
    edits: [
      withLight(withEdit(first.edits, resized(one, longSide, shape, margin)), light),
      withLight(withEdit(second.edits, resized(other, longSide, shape, margin)), otherLight),
    ],
  }
}

function refuse({ subject }: PairSide, because: PairRefusal['because']): PairPlan {
  return { can: false, refusal: { retake: subject.slot, because } }
}

/** By the corners that the person set, or those that were found. */
function framed({ subject, edits }: PairSide): Straighten | undefined {
  const { evidence, material } = subject
  const set = edits.find((edit) => edit.edit === 'straighten')
  const corners = set?.corners ?? (evidence.outline?.state === 'whole' ? evidence.outline.quad : undefined)
  return corners && evidence.pixels && frameDocument(corners, evidence.pixels, material)
}

function isBlurred({ findings }: PairSide): boolean {
  return findings.some((finding) => finding.check === 'sharpness' && weightOf(finding) === 'block')
}

function longSideOf({ width, height }: Straighten): number {
  return Math.max(width, height)
}

/** Short side by long side. */
function shapeOf({ width, height }: Straighten): number {
  return Math.min(width, height) / Math.max(width, height)
}

function resized(side: Straighten, longSide: number, shape: number, margin: number): Straighten {
  const shortSide = Math.round(longSide * shape)
  return side.width >= side.height
    ? { ...side, width: longSide, height: shortSide, margin }
    : { ...side, width: shortSide, height: longSide, margin }
}

function withLight(edits: readonly Edit[], light: Edit | undefined): readonly Edit[] {
  return light ? withEdit(edits, light) : withoutEdits(edits, 'balance')
}
