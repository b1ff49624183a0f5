import {
  type Context,
  type Engine,
  type Evidence,
  type FailureCode,
  failureOf,
  inspect,
  inspectPair,
  makeReport,
  materialOf,
  materialOfSlot,
  type Photo,
  pairsOf,
  type Report,
  type ReportedFailure,
  type Result,
  type Subject,
  type Task,
} from '../core/index.ts'
import { mediaTypeOf } from '../engine/media-type.ts'
import type { Slotted } from './preflight.ts'

/** Reads and probes one photo; what goes wrong is kept beside what is known. */
export async function gatherOne(engine: Engine, slotted: Slotted, task: Task): Promise<Gathered> {
  const { slot, file, page, answers = {} } = slotted
  const material = materialOf(slotted.material ?? materialOfSlot(slot))
  const buffer = await file.arrayBuffer().catch(() => undefined)
  const bytes = buffer ? new Uint8Array(buffer) : new Uint8Array()
  const photo = { name: file.name ?? '', bytes, ...(page !== undefined && { page }) }
  if (!buffer) return { slot, photo, material, answers, failure: 'unreadable' }

  const probed = orReject(await engine.probe(photo, material, task), task)
  if (!probed.ok) return { slot, photo, material, answers, failure: probed.failure.code }
  const failure = failureOf(probed.value)
  return { slot, photo, material, answers, evidence: probed.value, ...(failure && { failure }) }
}

/** What is known of one photo: evidence where it could be probed, a failure where something went wrong. */
export type Gathered = Omit<Subject, 'evidence'> & {
  readonly photo: Photo
  readonly evidence?: Evidence
  readonly failure?: FailureCode
  /** Its text was to be read, and could not be. */
  readonly isUnread?: boolean
}

/** Cancelling is the caller's own doing, so it rejects as everything with a signal does. */
export function orReject<Value>(result: Result<Value>, { signal }: Task): Result<Value> {
  if (signal instanceof AbortSignal) signal.throwIfAborted()
  const isAborted = !result.ok && result.failure.code === 'aborted'
  if (isAborted) throw new DOMException('The preflight was cancelled or disposed of.', 'AbortError')
  return result
}

export function subjectOf({ slot, material, answers, evidence }: Gathered): Subject | undefined {
  return evidence && { slot, material, answers, evidence }
}

export async function reportOn(gathered: readonly Gathered[], context: Context): Promise<Report> {
  const subjects = gathered.flatMap((item) => subjectOf(item) ?? [])
  const photos = subjects.map((subject) => {
    const { slot, evidence } = subject
    return { slot, evidence, findings: inspect(subject, context) }
  })
  return makeReport(context.profile.id, photos, await failuresOf(gathered), pairsIn(subjects, context))
}

async function failuresOf(gathered: readonly Gathered[]): Promise<readonly ReportedFailure[]> {
  const failed = gathered.flatMap(({ slot, failure, isUnread }) => {
    const code = failure ?? (isUnread ? 'not-read' : undefined)
    return code ? [{ slot, code }] : []
  })
  if (failed.length === 0) return []
  // Without a connection the code has to do.
  const words = await import('./failure-messages.ts').catch(() => undefined)
  return failed.map(({ slot, code }) => ({ slot, code, message: words?.failureMessage(code) ?? code }))
}

function pairsIn(subjects: readonly Subject[], context: Context): Report['pairs'] {
  const places = subjects.map(({ slot, material }) => ({ id: slot, material: material.id }))
  return pairsOf(places).flatMap((slots) => {
    const [first, second] = slots.map((id) => subjects.find(({ slot }) => slot === id))
    const findings = first && second ? inspectPair(first, second, context) : []
    return findings.length > 0 ? [{ slots, findings }] : []
  })
}

export function fileOf({ name, bytes }: Photo, { file }: Evidence): File {
  // Photos are never in memory shared between threads.
  return new File([bytes as Uint8Array<ArrayBuffer>], name || 'photo.jpg', { type: mediaTypeOf(file.format) })
}
