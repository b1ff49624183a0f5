/** The public face of the library. */
import {
  type Context,
  type Engine,
  isDay,
  isProfileId,
  type Profile,
  type ProfileId,
  profiles,
  type SlotId,
  type Task,
  todayInChina,
} from '../core/index.ts'
import { createEngine } from '../engine/create.ts'
import { type Gathered, gatherOne, repairOne, reportOn } from './gathered.ts'
import type { CallOptions, Preflight, PreflightOptions, Repaired, Slotted } from './preflight.ts'
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
export type { CallOptions, Preflight, PreflightOptions, Progress, Repaired, Slotted } from './preflight.ts'
export { ProfileError } from './profile-schema.ts'

/** A preflight of its own, with its own worker. No photo leaves the device. */
export function createPreflight(options: PreflightOptions = {}): Preflight {
  const context: Context = { profile: resolveProfile(options.profile), today: resolveToday(options.today) }
  const engine = createEngine()
  return {
    async inspect(photos, callOptions = {}) {
      return reportOn(await gather(engine, photos, callOptions), context)
    },

    async repair(photos, callOptions = {}) {
      const before = await gather(engine, photos, callOptions)
      const files: Repaired[] = []
      const after: Gathered[] = []
      for (const [done, item] of before.entries()) {
        const { outcome, file } = await repairOne(
          engine,
          item,
          context,
          taskFor(item.slot, done, before.length, callOptions),
        )
        after.push(outcome)
        if (file) files.push(file)
      }
      return { files, before: reportOn(before, context), after: reportOn(after, context) }
    },

    dispose: () => engine.dispose(),
  }
}

async function gather(engine: Engine, photos: readonly Slotted[], options: CallOptions): Promise<Gathered[]> {
  const gathered: Gathered[] = []
  for (const [done, slotted] of photos.entries()) {
    gathered.push(await gatherOne(engine, slotted, taskFor(slotted.slot, done, photos.length, options)))
  }
  return gathered
}

function taskFor(slot: SlotId, done: number, total: number, { signal, onProgress }: CallOptions): Task {
  return { signal, onStep: (step) => onProgress?.({ slot, step, done, total }) }
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
