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
import { type Gathered, gatherOne, reportOn } from './gathered.ts'
import type { CallOptions, Preflight, PreflightOptions, Slotted } from './preflight.ts'
import { parseProfile } from './profile-schema.ts'
import type { RepairedPhoto } from './repairing.ts'

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
export function createPreflight(options: PreflightOptions = {}): Preflight {
  const context: Context = { profile: resolveProfile(options.profile), today: resolveToday(options.today) }
  const engine = createEngine()
  return {
    async inspect(photos, callOptions = {}) {
      return reportOn(await gather(engine, photos, callOptions), context)
    },

    async repair(photos, callOptions = {}) {
      const before = await gather(engine, photos, callOptions)
      const { matchPairs, repairOne } = await import('./repairing.ts')
      const single: RepairedPhoto[] = []
      for (const [done, item] of before.entries()) {
        single.push(await repairOne(engine, item, context, taskFor(item.slot, done, before.length, callOptions)))
      }
      const task = taskFor(before[0]?.slot ?? '', before.length, before.length, callOptions)
      const repaired = await matchPairs(engine, before, single, context, task)
      return {
        files: repaired.flatMap(({ file }) => file ?? []),
        before: await reportOn(before, context),
        after: await reportOn(
          repaired.map(({ outcome }) => outcome),
          context,
        ),
      }
    },

    async stitch(certificate, auxiliary, stitchOptions = {}) {
      const { stitchFiles } = await import('./stitching.ts')
      return stitchFiles(engine, certificate, auxiliary, stitchOptions, context)
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
