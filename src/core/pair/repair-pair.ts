import type { Context, Finding } from '../check.ts'
import type { Edit, Recipe } from '../edit.ts'
import { type Engine, type Result, succeed, type Task } from '../engine.ts'
import { inspectPair } from '../inspect.ts'
import type { Photo } from '../model.ts'
import { type Deliverable, deliver, type Treatment } from '../repair.ts'
import { verdictOf, weightOf } from '../verdict.ts'
import { matchSides, type PairRefusal, type PairSide } from './match-sides.ts'

/** What became of two sides that were to be made alike. Where they were not, the originals stay as they were. */
export type PairOutcome =
  | {
      readonly outcome: 'matched'
      readonly edits: readonly [readonly Edit[], readonly Edit[]]
      readonly deliverables: readonly [Deliverable, Deliverable]
      /** Of the two deliverables against each other. */
      readonly findings: readonly Finding[]
    }
  | { readonly outcome: 'refused'; readonly refusal: PairRefusal }
  /** The second look did not find them alike, or found something worse. */
  | { readonly outcome: 'unproved' }

/**
 * Renders both sides of a card at one scale, with one margin and in one light, and looks at them again: only where they
 * are then alike, and nothing got worse, is it called done.
 */
export async function repairPair(
  engine: Engine,
  photos: readonly [Photo, Photo],
  sides: readonly [PairSide, PairSide],
  context: Context,
  task: Task = {},
): Promise<Result<PairOutcome>> {
  const plan = matchSides(...sides)
  if (!plan.can) return succeed({ outcome: 'refused', refusal: plan.refusal })

  const treated = (at: 0 | 1): Treatment => ({ engine, photo: photos[at], ...sides[at], context, task })
  const first = await deliver(treated(0), recipeOf(sides[0], plan.edits[0], context))
  if (!first.ok) return first
  const second = await deliver(treated(1), recipeOf(sides[1], plan.edits[1], context))
  if (!second.ok) return second

  const deliverables = [first.value, second.value] as const
  const findings = inspectPair(seen(sides[0], first.value), seen(sides[1], second.value), context)
  const before = inspectPair(sides[0].subject, sides[1].subject, context)
  const areAlike = findings.some(({ check, outcome }) => check === 'pair-scale' && outcome === 'pass')
  const isWorse =
    verdictRank(findings) > verdictRank(before) ||
    sides.some((side, at) => hasNewBlock(side.findings, deliverables[at]?.findings ?? []))
  return succeed(
    areAlike && !isWorse ? { outcome: 'matched', edits: plan.edits, deliverables, findings } : { outcome: 'unproved' },
  )
}

function recipeOf({ subject }: PairSide, edits: readonly Edit[], { profile }: Context): Recipe {
  return { sources: [{ original: subject.slot, edits }], encoding: { kind: 'window', ...profile.output } }
}

function seen({ subject }: PairSide, { evidence }: Deliverable): PairSide['subject'] {
  return { ...subject, evidence }
}

function verdictRank(findings: readonly Finding[]): number {
  return ['pass', 'unsure', 'warn', 'block'].indexOf(verdictOf(findings))
}

function hasNewBlock(before: readonly Finding[], after: readonly Finding[]): boolean {
  const blocks = (findings: readonly Finding[]) =>
    findings.filter((finding) => weightOf(finding) === 'block').map(({ check }) => check)
  return blocks(after).some((check) => !blocks(before).includes(check))
}
