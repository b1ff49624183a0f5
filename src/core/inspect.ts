import type { CheckWords, Context, Finding, Message, Observation, Severity, Subject } from './check.ts'
import { checks, pairChecks } from './checks/index.ts'
import { isReadable } from './evidence.ts'
import type { SlotId } from './model.ts'
import type { Profile } from './profile.ts'

/** Judges one photo by what is known of it. Pure and instant: a new profile, slot or answer needs no pixels. */
export function inspect(subject: Subject, context: Context): Finding[] {
  const hasPicture = isReadable(subject.evidence)
  return checks
    .filter((check) => check.concerns(subject.material) && (hasPicture || !check.needsPicture))
    .flatMap((check) => findingOf(check, check.observe(subject, context), [subject.slot], context.profile))
}

/** Judges the two sides of one card against each other; nothing is said where one of them cannot be read. */
export function inspectPair(first: Subject, second: Subject, context: Context): Finding[] {
  if (!isReadable(first.evidence) || !isReadable(second.evidence)) return []
  const slots = [first.slot, second.slot]
  return pairChecks.flatMap((check) => findingOf(check, check.observe(first, second, context), slots, context.profile))
}

function findingOf(
  check: CheckWords,
  observation: Observation | undefined,
  slots: readonly SlotId[],
  profile: Profile,
): Finding[] {
  if (!observation) return []
  const { message, values = {}, region, remedy } = observation
  const { outcome } = messageOf(check, message)
  const severity = severityOf(profile, check.id, message, outcome)
  const finding = { check: check.id, slots, outcome, severity, message, values }
  return [{ ...finding, ...(region && { region }), ...(remedy && { remedy }) }]
}

function messageOf({ id, messages }: CheckWords, key: string): Message {
  const message = messages[key]
  if (!message) throw new Error(`The check ${id} has no message ${key}.`)
  return message
}

/** The profile weighs what fails. What is unsure needs the person's eyes; what passes is only worth knowing. */
function severityOf(profile: Profile, check: string, message: string, outcome: Message['outcome']): Severity {
  if (outcome === 'unsure') return 'warn'
  return outcome === 'fail' ? (profile.severities[check]?.[message] ?? 'warn') : 'info'
}
