import { carryText } from './carry-text.ts'
import { type Change, changesBetween } from './change.ts'
import type { Context, Finding, Subject } from './check.ts'
import type { Recipe } from './edit.ts'
import { type Engine, type Result, succeed, type Task } from './engine.ts'
import { enlarged } from './enlarge.ts'
import type { CameraFacts, Evidence } from './evidence.ts'
import { inspect } from './inspect.ts'
import type { Photo } from './model.ts'
import { keepsOriginal, prescribe, type Wishes } from './prescribe.ts'
import { weightOf } from './verdict.ts'

/** A finished file and the second look at it. */
export interface Deliverable {
  readonly photo: Photo
  readonly recipe: Recipe
  /** What was tried; another recipe than `recipe` where it achieved nothing and the original was kept. */
  readonly attempted: Recipe
  readonly evidence: Evidence
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
  /** Checks whose failure is gone. */
  readonly cleared: readonly string[]
  /** Checks that a remedy was meant for and that still fail. */
  readonly uncleared: readonly string[]
  /** Checks that did not fail before. */
  readonly broken: readonly string[]
  /** Checks that the attempt would have made fail, which is why it was dropped. */
  readonly wouldBreak: readonly string[]
}

/**
 * Renders the least that mends what can be mended, then probes and inspects the result: only this second look says
 * what was achieved. A new encoding that clears nothing is dropped again, and the original is kept; of a file in a
 * format that nobody takes, which is never kept, only what the remedies add to the new encoding is dropped.
 */
export async function repair(
  engine: Engine,
  photo: Photo,
  subject: Subject,
  context: Context,
  wishes: Wishes = {},
  task: Task = {},
): Promise<Result<Deliverable>> {
  const findings = inspect(subject, context)
  const prescribed = prescribe(subject.slot, findings, subject, context.profile, wishes)
  const treatment: Treatment = { engine, photo, subject, context, findings, task }
  const attempt = await attemptOf(treatment, prescribed)
  if (!attempt.ok) return attempt
  const { broken } = attempt.value
  const fallback = fallbackOf(prescribed, findings, wishes)
  if (!fallback || keepsOriginal(prescribed) || isWorthwhile(attempt.value, wishes)) {
    return succeed({ ...attempt.value, attempted: prescribed })
  }
  const kept = await deliver(treatment, fallback)
  return kept.ok ? succeed({ ...kept.value, attempted: prescribed, wouldBreak: broken }) : kept
}

/** A photo that is to be repaired, what was found on it, and what renders and measures it. */
export interface Treatment {
  readonly engine: Engine
  readonly photo: Photo
  readonly subject: Subject
  readonly context: Context
  /** Of the photo as it is. */
  readonly findings: readonly Finding[]
  readonly task: Task
}

/** What a recipe comes to: once more with an enlargement, where its file stays too small for nothing else. */
async function attemptOf(treatment: Treatment, recipe: Recipe): Promise<Result<Deliverable>> {
  const attempt = await deliver(treatment, recipe)
  const wider = attempt.ok ? larger(attempt.value, treatment.context) : recipe
  return wider === recipe ? attempt : deliver(treatment, wider)
}

/** Where the best quality leaves a file too small, its recipe with an enlargement, if that is honest. */
function larger({ recipe, evidence, findings }: Deliverable, { profile }: Context): Recipe {
  const [source] = recipe.sources
  if (recipe.encoding.kind !== 'window') return recipe
  const edits = enlarged(source.edits, evidence, findings, profile)
  return edits ? { ...recipe, sources: [{ ...source, edits }] } : recipe
}

/** The original; where its format is not taken, the same without what the remedies change in the picture. */
function fallbackOf(recipe: Recipe, findings: readonly Finding[], { edits = [] }: Wishes): Recipe | undefined {
  const isTaken = !findings.some(({ check, outcome }) => check === 'file-format' && outcome === 'fail')
  if (isTaken) return { ...recipe, encoding: { kind: 'keep' } }
  const [source] = recipe.sources
  return source.edits.length > edits.length ? { ...recipe, sources: [{ ...source, edits }] } : undefined
}

function isWorthwhile({ cleared, broken, findings }: Deliverable, { edits = [], strip }: Wishes): boolean {
  if (edits.length > 0 || strip) return true
  const brokeBlock = findings.some((finding) => broken.includes(finding.check) && weightOf(finding) === 'block')
  return cleared.length > 0 && !brokeBlock
}

/** Renders one recipe and looks at what came of it. */
export async function deliver(treatment: Treatment, recipe: Recipe): Promise<Result<Deliverable>> {
  const { engine, photo: original, subject, context, findings, task } = treatment
  const rendered = await engine.render({ [subject.slot]: original }, recipe, task)
  if (!rendered.ok) return rendered
  // The same bytes: what comes back from a worker is a copy, and one in memory is enough.
  const photo = keepsOriginal(recipe) ? { ...rendered.value, bytes: original.bytes } : rendered.value
  const onStep = () => task.onStep?.('verify')
  const probed = await engine.probe(photo, subject.material, { ...task, onStep })
  if (!probed.ok) return probed

  const evidence = inherit(probed.value, subject.evidence, recipe)
  const second = inspect({ ...subject, evidence }, context)
  const failedBefore = failing(findings)
  const failsNow = failing(second)
  const treated = findings.filter(({ remedy }) => remedy).map(({ check }) => check)
  return succeed({
    photo,
    recipe,
    attempted: recipe,
    evidence,
    findings: second,
    changes: changesBetween(subject.evidence, evidence, recipe),
    cleared: failedBefore.filter((check) => !failsNow.includes(check)),
    uncleared: treated.filter((check) => failsNow.includes(check)),
    broken: failsNow.filter((check) => !failedBefore.includes(check)),
    wouldBreak: [],
  })
}

/**
 * Where a picture comes from, and what stands on it, do not change by writing it anew; whether it stores a place is
 * measured again.
 */
function inherit(after: Evidence, before: Evidence, { sources: [{ edits }] }: Recipe): Evidence {
  const evidence = carryText(before, after, edits)
  const { camera } = before
  const { hasLocation: _, ...notes } = camera ?? {}
  return camera ? { ...evidence, camera: { ...notes, ...(after.camera && pickLocation(after.camera)) } } : evidence
}

function pickLocation({ hasLocation }: CameraFacts): CameraFacts {
  return hasLocation === undefined ? {} : { hasLocation }
}

function failing(findings: readonly Finding[]): string[] {
  return findings.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check)
}
