import type { Context, Finding, Message, Observation, PhotoCheck, Severity, Subject } from './check.ts'
import { checks } from './checks/index.ts'
import { isReadable } from './evidence.ts'
import type { Profile } from './profile.ts'

/** Judges one photo by what is known of it. Pure and instant: a new profile, slot or answer needs no pixels. */
export function inspect(subject: Subject, context: Context): Finding[] {
  const hasPicture = isReadable(subject.evidence)
  return checks
    .filter((check) => check.concerns(subject.material) && (hasPicture || !check.needsPicture))
    .map((check) => findingOf(check, check.observe(subject, context), subject, context.profile))
}

function findingOf(check: PhotoCheck, observation: Observation, subject: Subject, profile: Profile): Finding {
  const { message, values = {}, region, remedy } = observation
  const { outcome } = messageOf(check, message)
  return {
    check: check.id,
    slots: [subject.slot],
    outcome,
    severity: severityOf(profile, check.id, message, outcome),
    message,
    values,
    ...(region && { region }),
    ...(remedy && { remedy }),
  }
}

function messageOf({ id, messages }: PhotoCheck, key: string): Message {
  const message = messages[key]
  if (!message) throw new Error(`The check ${id} has no message ${key}.`)
  return message
}

/** The profile weighs what fails. What is unsure needs the person's eyes; what passes is only worth knowing. */
function severityOf(profile: Profile, check: string, message: string, outcome: Message['outcome']): Severity {
  if (outcome === 'unsure') return 'warn'
  return outcome === 'fail' ? (profile.severities[check]?.[message] ?? 'warn') : 'info'
}
