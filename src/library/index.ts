import {
  type Answers,
  type Change,
  type Context,
  type Deliverable,
  type Evidence,
  failureOf,
  failureWords,
  inspect,
  isProfileId,
  type MaterialId,
  makeReport,
  materialOf,
  materialOfSlot,
  type Photo,
  type Profile,
  type ProfileId,
  profiles,
  type Report,
  type ReportedFailure,
  type Result,
  repair,
  type SlotId,
  type Step,
  type Subject,
  todayInChina,
} from '../core/index.ts'
import { createEngine } from '../engine/create.ts'
import { mediaTypeOf } from '../engine/media-type.ts'
import { parseProfile } from './profile-schema.ts'

export type { Language, Profile, ProfileId, Report, Step } from '../core/index.ts'
export { type Answers, type Change, type Description, describe, type Evidence, type Finding } from '../core/index.ts'
export { ProfileError } from './profile-schema.ts'

export interface PreflightOptions {
  /** One of ours by its id, or your own. Default `aliyun`. Throws a ProfileError naming the wrong field. */
  readonly profile?: ProfileId | Profile
  /** `YYYY-MM-DD` in China Standard Time; default: the day of the clock there. */
  readonly today?: string
}

/** A photo and the slot it is for. */
export interface Slotted {
  readonly slot: SlotId
  /** Default: what the slot's id says. */
  readonly material?: MaterialId
  readonly file: Blob & { readonly name?: string }
  readonly answers?: Answers
}

export interface CallOptions {
  /** Rejects with the signal's reason; nothing is kept of the work. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly slot: SlotId
  readonly step: Step
  /** Photos finished, and photos in all. */
  readonly done: number
  readonly total: number
}

export interface Repaired {
  readonly slot: SlotId
  readonly file: File
  readonly changes: readonly Change[]
}

export interface Preflight {
  /** Says of each photo what would be rejected and why. */
  inspect(photos: readonly Slotted[], options?: CallOptions): Promise<Report>
  /** Applies every automatic remedy. One file for each readable photo, in the order given. */
  repair(
    photos: readonly Slotted[],
    options?: CallOptions,
  ): Promise<{ files: readonly Repaired[]; before: Report; after: Report }>
  /** Ends the worker. Calls under way, and later ones, reject. */
  dispose(): void
}

/** A preflight of its own, with its own worker. No photo leaves the device. */
export function createPreflight(options: PreflightOptions = {}): Preflight {
  const profile = resolveProfile(options.profile)
  const context: Context = { profile, today: options.today ?? todayInChina(new Date()) }
  const engine = createEngine()

  async function gather(photos: readonly Slotted[], { signal, onProgress }: CallOptions): Promise<Gathered[]> {
    const gathered: Gathered[] = []
    for (const [done, slotted] of photos.entries()) {
      const { slot, file, answers = {} } = slotted
      const photo = { name: file.name ?? '', bytes: new Uint8Array(await file.arrayBuffer()) }
      const material = materialOf(slotted.material ?? materialOfSlot(slot))
      const onStep = (step: Step) => onProgress?.({ slot, step, done, total: photos.length })
      const probed = orReject(await engine.probe(photo, material, { signal, onStep }), signal)
      gathered.push({ slot, photo, probed, material, answers })
    }
    return gathered
  }

  return {
    async inspect(photos, callOptions = {}) {
      return reportOn(await gather(photos, callOptions), context)
    },

    async repair(photos, callOptions = {}) {
      const { signal, onProgress } = callOptions
      const gathered = await gather(photos, callOptions)
      const files: Repaired[] = []
      const after: Gathered[] = []
      for (const [done, item] of gathered.entries()) {
        const subject = subjectOf(item)
        if (!subject || failureOf(subject.evidence)) {
          after.push(item)
          continue
        }
        const onStep = (step: Step) => onProgress?.({ slot: item.slot, step, done, total: gathered.length })
        const result = orReject(await repair(engine, item.photo, subject, context, {}, { signal, onStep }), signal)
        after.push(
          result.ok ? { ...item, probed: { ok: true, value: result.value.evidence } } : { ...item, probed: result },
        )
        if (result.ok) files.push({ slot: item.slot, file: fileOf(result.value), changes: result.value.changes })
      }
      return { files, before: reportOn(gathered, context), after: reportOn(after, context) }
    },

    dispose: () => engine.dispose(),
  }
}

type Gathered = Omit<Subject, 'evidence'> & { readonly photo: Photo; readonly probed: Result<Evidence> }

function resolveProfile(profile: ProfileId | Profile = 'aliyun'): Profile {
  if (typeof profile !== 'string') return parseProfile(profile)
  if (!isProfileId(profile)) throw new RangeError(`No profile is called ${profile}.`)
  return profiles[profile]
}

/** Cancelling is the caller's own doing, so it rejects as everything with a signal does. */
function orReject<Value>(result: Result<Value>, signal: AbortSignal | undefined): Result<Value> {
  signal?.throwIfAborted()
  if (!result.ok && result.failure.code === 'aborted')
    throw new DOMException('The preflight was disposed of.', 'AbortError')
  return result
}

function subjectOf({ slot, material, answers, probed }: Gathered): Subject | undefined {
  return probed.ok ? { slot, material, answers, evidence: probed.value } : undefined
}

function reportOn(gathered: readonly Gathered[], context: Context): Report {
  const photos = gathered.flatMap((item) => {
    const subject = subjectOf(item)
    return subject ? [{ slot: item.slot, evidence: subject.evidence, findings: inspect(subject, context) }] : []
  })
  return makeReport(context.profile.id, photos, gathered.flatMap(failuresOf))
}

function failuresOf({ slot, probed }: Gathered): ReportedFailure[] {
  const code = probed.ok ? failureOf(probed.value) : probed.failure.code
  return code ? [{ slot, code, message: failureWords[code].en }] : []
}

function fileOf({ photo, evidence }: Deliverable): File {
  // Rendered bytes are never shared between threads.
  return new File([photo.bytes as Uint8Array<ArrayBuffer>], photo.name || 'photo.jpg', {
    type: mediaTypeOf(evidence.file.format),
  })
}
