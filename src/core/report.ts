import type { Finding } from './check.ts'
import type { FailureCode } from './engine.ts'
import type { CameraFacts, Evidence } from './evidence.ts'
import type { SlotId } from './model.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** The outcome of a preflight as JSON. No pictures, no names of files, no times of shots, no text of a document. */
export interface Report {
  readonly schema: 1
  readonly profile: string
  readonly verdict: Verdict
  readonly photos: readonly {
    readonly slot: SlotId
    readonly evidence: Evidence
    readonly findings: readonly Finding[]
  }[]
  readonly pairs: readonly { readonly slots: readonly SlotId[]; readonly findings: readonly Finding[] }[]
  readonly failures: readonly ReportedFailure[]
}

export interface ReportedFailure {
  readonly slot: SlotId
  readonly code: FailureCode
  readonly message: string
}

export function makeReport(
  profile: string,
  photos: Report['photos'],
  failures: readonly ReportedFailure[] = [],
  pairs: Report['pairs'] = [],
): Report {
  const findings = [...photos, ...pairs].flatMap((part) => part.findings)
  return {
    schema: 1,
    profile,
    verdict: overall(verdictOf(findings), failures),
    photos: photos.map(({ slot, evidence, findings }) => ({ slot, evidence: redact(evidence), findings })),
    pairs,
    failures,
  }
}

/** What could not be used blocks; what could not be read is for the person to look at. */
function overall(verdict: Verdict, failures: readonly ReportedFailure[]): Verdict {
  if (failures.some(({ code }) => code !== 'not-read')) return 'block'
  return failures.length > 0 && verdict === 'pass' ? 'unsure' : verdict
}

/** The time of a shot stays with its owner. */
function redact({ camera, ...facts }: Evidence): Evidence {
  if (!camera) return facts
  const { takenAt: _, ...rest } = camera
  return { ...facts, camera: rest satisfies CameraFacts }
}

/** Why a photo could not be used, from what is known of it; undefined where it could. */
export function failureOf({ file, decoding }: Evidence): FailureCode | undefined {
  if (file.format === 'empty') return 'empty'
  return decoding === 'decoded' || decoding === 'incomplete' ? undefined : decoding
}
