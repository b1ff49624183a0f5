import type { Context, SlotId, Task } from '../core/index.ts'
import { createEngine } from '../engine/create.ts'
import { type Gathered, gatherOne, reportOn } from './gathered.ts'
import type { CallOptions, Preflight, Slotted } from './preflight.ts'
import type { TextReading } from './reading.ts'
import type { RepairedPhoto } from './repairing.ts'

export type Desk = Preflight

/** Reads and measures one photo. */
export type Gather = (slotted: Slotted, task: Task) => Promise<Gathered>

/** What does the work of a preflight: an engine, and the reader where it is wanted. */
export function openDesk(context: Context, reads: boolean): Desk {
  const engine = createEngine()
  let reading: Promise<TextReading> | undefined
  let isDisposed = false

  const gather: Gather = async (slotted, task) => {
    const gathered = await gatherOne(engine, slotted, task)
    if (!reads || isDisposed) return gathered
    reading ??= import('./reading.ts').then(({ openReading }) => openReading(engine, context.today))
    return (await reading).addText(gathered, task)
  }

  return {
    async inspect(photos, callOptions = {}) {
      return reportOn(await gatherAll(gather, photos, callOptions), context)
    },

    async repair(photos, callOptions = {}) {
      const before = await gatherAll(gather, photos, callOptions)
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
      return stitchFiles({ engine, gather, context }, certificate, auxiliary, stitchOptions)
    },

    dispose() {
      isDisposed = true
      engine.dispose()
      void reading?.then((opened) => opened.dispose())
    },
  }
}

async function gatherAll(gather: Gather, photos: readonly Slotted[], options: CallOptions): Promise<Gathered[]> {
  const gathered: Gathered[] = []
  for (const [done, slotted] of photos.entries()) {
    gathered.push(await gather(slotted, taskFor(slotted.slot, done, photos.length, options)))
  }
  return gathered
}

function taskFor(slot: SlotId, done: number, total: number, { signal, onProgress }: CallOptions): Task {
  return { signal, onStep: (step) => onProgress?.({ slot, step, done, total }) }
}
