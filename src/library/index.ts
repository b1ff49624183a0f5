/** The public face of the library. */
import { isDay, isProfileId, type Profile, type ProfileId, profiles, todayInChina } from '../core/index.ts'
import type { Desk } from './desk.ts'
import type { Preflight, PreflightOptions } from './preflight.ts'
import { parseProfile } from './profile-schema.ts'

export {
  type Answers,
  type Change,
  type Description,
  describe,
  type Evidence,
  type Finding,
  type Language,
  type Profile,
  type ProfileId,
  type Report,
  type Step,
} from '../core/index.ts'
export {
  type CallOptions,
  type Preflight,
  type PreflightOptions,
  type Progress,
  type Repaired,
  type Slotted,
  StitchError,
  type StitchedFile,
  type StitchOptions,
} from './preflight.ts'
export { ProfileError } from './profile-schema.ts'

/** A preflight of its own, with its own worker. No photo leaves the device. */
export function createPreflight({ profile, today, reader = false }: PreflightOptions = {}): Preflight {
  const context = { profile: resolveProfile(profile), today: resolveToday(today) }
  let opening: Promise<Desk> | undefined
  let isDisposed = false

  /** What does the work comes with the first call. */
  async function desk(): Promise<Desk> {
    opening ??= import('./desk.ts').then(({ openDesk }) => openDesk(context, reader))
    const opened = await opening.catch((error: unknown) => {
      // The next call may find the connection back.
      opening = undefined
      throw error
    })
    if (isDisposed) opened.dispose()
    return opened
  }

  return {
    inspect: async (photos, options) => (await desk()).inspect(photos, options),
    repair: async (photos, options) => (await desk()).repair(photos, options),
    stitch: async (certificate, auxiliary, options) => (await desk()).stitch(certificate, auxiliary, options),
    dispose() {
      isDisposed = true
      void opening?.then((opened) => opened.dispose())
    },
  }
}

function resolveToday(today: string = todayInChina(new Date())): string {
  if (!isDay(today)) throw new RangeError('`today` is a day written as YYYY-MM-DD.')
  return today
}

function resolveProfile(profile: ProfileId | Profile = 'aliyun'): Profile {
  if (typeof profile !== 'string') return parseProfile(profile)
  if (!isProfileId(profile)) throw new RangeError(`No profile is called ${profile}.`)
  return profiles[profile]
}
