import type { Answers } from './answer.ts'
import type { Remedy } from './edit.ts'
import type { Evidence } from './evidence.ts'
import type { Material } from './material.ts'
import type { Quad, SlotId, Words } from './model.ts'
import type { Profile } from './profile.ts'

/** What is so. `unsure` asks the person to look; `skip` means that the check does not apply. */
export type Outcome = 'pass' | 'fail' | 'unsure' | 'skip'

/** How much it matters: the profile's word, never the check's. */
export type Severity = 'block' | 'warn' | 'info'

/** Measured values and limits, to be put into words later. Never a text from a document. */
export type Values = Readonly<Record<string, number | string>>

/** All that is known of one filled slot. */
export interface Subject {
  readonly slot: SlotId
  readonly material: Material
  readonly evidence: Evidence
  readonly answers: Answers
}

export interface Context {
  readonly profile: Profile
  /** The day in China Standard Time, `YYYY-MM-DD`. */
  readonly today: string
  readonly province?: string
}

export interface Finding {
  readonly check: string
  readonly slots: readonly SlotId[]
  readonly outcome: Outcome
  readonly severity: Severity
  readonly message: string
  readonly values: Values
  readonly region?: Quad
  readonly remedy?: Remedy
}

/** One thing a check may say. `{name:format}` in the words stands for a value; describe.ts lists the formats. */
export interface Message extends Words {
  readonly outcome: Outcome
  /** What our remedy will do; said only where there is one for this photo. */
  readonly offer?: Words
  /** What the person should do, where no remedy of ours helps or would rather not be taken. */
  readonly advice?: Words
  /** What a small drawing beside the advice may show. */
  readonly drawing?: RetakeDrawing
}

/** What to do differently when taking the photo again; the page draws each. */
export type RetakeDrawing =
  | 'step-back'
  | 'closer'
  | 'steady'
  | 'tilt-phone'
  | 'from-above'
  | 'away-from-light'
  | 'more-light'
  | 'even-light'
  | 'one-at-a-time'
  | 'original-not-copy'
  | 'same-height'
  | 'same-place'

export interface Observation<Key extends string = string> {
  readonly message: Key
  readonly values?: Values
  readonly region?: Quad | undefined
  readonly remedy?: Remedy
}

export interface CheckWords<Messages extends Readonly<Record<string, Message>> = Readonly<Record<string, Message>>> {
  readonly id: string
  /** Where the requirement comes from: a code of filing-rules.md with its page, or "own" where it is our inference. */
  readonly source: string
  readonly title: Words
  /** Why the filing asks for it. */
  readonly why: Words
  readonly messages: Messages
}

export interface PhotoCheck<Messages extends Readonly<Record<string, Message>> = Readonly<Record<string, Message>>>
  extends CheckWords<Messages> {
  readonly scope: 'photo'
  /** Says nothing of a file whose pixels cannot be read: file-format and decoding say what there is to say. */
  readonly needsPicture: boolean
  concerns(material: Material): boolean
  /** Undefined: what it judges has not been looked at, so that it says nothing. */
  observe(subject: Subject, context: Context): Observation<Extract<keyof Messages, string>> | undefined
}

/** A requirement on the two sides of one card. */
export interface PairCheck<Messages extends Readonly<Record<string, Message>> = Readonly<Record<string, Message>>>
  extends CheckWords<Messages> {
  readonly scope: 'pair'
  /** `first` is the side with the portrait. Both can be read. */
  observe(first: Subject, second: Subject, context: Context): Observation<Extract<keyof Messages, string>> | undefined
}

export function definePairCheck<const Id extends string, const Messages extends Readonly<Record<string, Message>>>(
  check: PairCheck<Messages> & { readonly id: Id },
): PairCheck<Messages> & { readonly id: Id } {
  return check
}

/** Ties a check's message keys to its texts: a misspelt key, or a text missing in a language, does not compile. */
export function defineCheck<const Id extends string, const Messages extends Readonly<Record<string, Message>>>(
  check: PhotoCheck<Messages> & { readonly id: Id },
): PhotoCheck<Messages> & { readonly id: Id } {
  return check
}

/** The `region` of a finding about all of the document. Undefined where the photo was measured in its stead. */
export function documentRegion({ measuredOn, outline }: Evidence): Quad | undefined {
  return measuredOn === 'document' ? outline?.quad : undefined
}
