import * as v from 'valibot'
import {
  isProfileId,
  type Language,
  type Organiser,
  type Paper,
  type Plan,
  PROVINCES,
  type Profile,
  type ProfileId,
  type Province,
  profiles,
  slotsOf,
} from '../../core/index.ts'
import type { Settings } from '../../widget/protocol.ts'
import { preferredLanguage } from '../language/index.ts'
import { limitsSchema, withLimits } from './limits.ts'

/** What a builder's page asks for, checked. */
export interface Wanted {
  readonly language: Language
  readonly plan: Plan
  readonly profile: ProfileId
  /** Where the page has limits of its own. */
  readonly ownProfile?: Profile
  /** What is written wrong, and what was taken in its place. */
  readonly troubles: readonly Trouble[]
}

export interface Trouble {
  /** The attribute. */
  readonly code: string
  /** English, for the builder. */
  readonly message: string
}

/** Reads the element's attributes. What is wrong is told and left out: the person can do nothing about it. */
export function parseSettings(settings: Settings): Wanted {
  const troubles: Trouble[] = []
  const read = <Value extends string>(code: string, known: readonly Value[]): Value | undefined => {
    const text = settings[code]?.trim()
    if (!text) return undefined
    const value = known.find((one) => one === text)
    if (!value) troubles.push({ code, message: `"${text}" is none of: ${known.join(', ')}.` })
    return value
  }
  // The keys of the profiles are what isProfileId admits.
  const profile = read('profile', Object.keys(profiles).filter(isProfileId)) ?? 'aliyun'
  const plan = planOf(
    wordsOf(settings.slots),
    read('organiser', ORGANISERS),
    read('paper', PAPERS) ?? 'identity-card',
    read('province', PROVINCES),
    troubles,
  )
  const ownProfile = ownProfileOf(settings.limits, profile, troubles)
  const language = preferredLanguage([settings.lang ?? ''])
  return { language, plan, profile, ...(ownProfile && { ownProfile }), troubles }
}

const ORGANISERS = ['individual', 'enterprise', 'sole-trader', 'institution'] as const satisfies readonly Organiser[]

const PAPERS = ['identity-card', 'passport', 'travel-permit', 'residence-permit'] as const satisfies readonly Paper[]

function wordsOf(text = ''): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** Without `slots`, all that a filing of this kind needs; with them, those alone, whoever files. */
function planOf(
  slots: readonly string[],
  organiser: Organiser | undefined,
  paper: Paper,
  province: Province | undefined,
  troubles: Trouble[],
): Plan {
  const usual = organiser ?? (slots.includes('licence') ? 'enterprise' : 'individual')
  const papers = slots.filter((slot) => /^auxiliary(-\d+)?$/.test(slot)).map((slot) => Number(slot.slice(10) || 1))
  const plan: Plan = {
    organiser: usual,
    paper,
    ...(slots.some((slot) => slot.startsWith('site-')) && { sitePaper: 'identity-card' as const }),
    ...(province && { province }),
    auxiliaryPapers: Math.min(MOST_PAPERS, Math.max(1, ...papers)),
  }
  const known = slotsOf(plan).map(({ id }) => id)
  const only = slots.filter((slot) => known.includes(slot))
  const strange = slots.filter((slot) => !known.includes(slot))
  if (strange.length > 0) {
    const message = `"${strange.join(' ')}" is no slot of this filing. Its slots: ${known.join(', ')}.`
    troubles.push({ code: 'slots', message })
  }
  return only.length > 0 ? { ...plan, only } : plan
}

/** A form that asks for more open papers than any bureau does has a mistake in it. */
const MOST_PAPERS = 20

function ownProfileOf(text: string | undefined, profile: ProfileId, troubles: Trouble[]): Profile | undefined {
  if (!text?.trim()) return undefined
  const result = v.safeParse(limitsSchema, text, { abortEarly: true })
  if (result.success) return withLimits(profiles[profile], result.output)
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  troubles.push({ code: 'limits', message: `${path ? `${path}: ` : ''}${issue.message}` })
  return undefined
}
