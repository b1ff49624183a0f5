import type { CheckWords, Finding, RetakeDrawing, Values } from './check.ts'
import { checks, pairChecks } from './checks/index.ts'
import type { Language, Words } from './model.ts'
import { writers } from './write-value.ts'

export interface Description {
  readonly title: string
  /** One sentence with what was measured and the limit. */
  readonly message: string
  /** Why the filing asks for it. */
  readonly why: string
  /** What to do, where no remedy helps or the person would rather not take it. */
  readonly advice?: string
  /** What a small drawing beside the advice may show. */
  readonly drawing?: RetakeDrawing
}

/** Puts a finding into words. Throws for a finding that none of our checks has made. */
export function describe(finding: Finding, language: Language): Description {
  const check = checkCalled(finding.check)
  const message = check.messages[finding.message]
  if (!message) throw new Error(`The check ${finding.check} does not say ${finding.message}.`)
  const sentence = finding.remedy && message.offer ? joined(message, message.offer) : message
  return {
    title: check.title[language],
    message: fillIn(sentence[language], finding.values, language),
    why: check.why[language],
    ...(message.advice && { advice: message.advice[language] }),
    ...(message.drawing && { drawing: message.drawing }),
  }
}

function joined(first: Words, second: Words): Words {
  return { zh: `${first.zh}。${second.zh}`, en: `${first.en}. ${second.en}` }
}

/** The title of a check by its id. */
export function titleOfCheck(id: string, language: Language): string {
  return checkCalled(id).title[language]
}

function checkCalled(id: string): CheckWords {
  const known: readonly CheckWords[] = [...checks, ...pairChecks]
  const check = known.find((candidate) => candidate.id === id)
  if (!check) throw new Error(`No check is called ${id}.`)
  return check
}

/** Replaces each `{name:format}` by its value. */
export function fillIn(template: string, values: Values, language: Language): string {
  return template.replace(/\{(\w+):(\w+)\}/g, (_, name: string, format: string) => {
    const write = writers[format]
    const value = values[name]
    if (!write || value === undefined) throw new Error(`Nothing fills {${name}:${format}}.`)
    return write(value, language)
  })
}
