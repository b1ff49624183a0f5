import { type Context, type Engine, makeReport, type StitchPart, stitch, type Task } from '../core/index.ts'
import type { Gather } from './desk.ts'
import { fileOf, type Gathered, orReject } from './gathered.ts'
import { type CallOptions, StitchError, type StitchedFile, type StitchOptions } from './preflight.ts'

/** Joins papers to a certificate; see `Preflight.stitch`. */
export async function stitchFiles(
  { engine, gather, context }: { engine: Engine; gather: Gather; context: Context },
  certificate: Blob,
  auxiliary: readonly Blob[],
  { slot = 'id-portrait', material, signal, onProgress }: StitchOptions & CallOptions,
): Promise<StitchedFile> {
  const slotted = [
    { slot, file: certificate, ...(material && { material }) },
    ...auxiliary.map((file, at) => ({ slot: at === 0 ? 'auxiliary' : `auxiliary-${at + 1}`, file })),
  ]
  const taskFor = (place: string, done: number): Task => ({
    signal,
    onStep: (step) => onProgress?.({ slot: place, step, done, total: slotted.length }),
  })
  const gathered: Gathered[] = []
  for (const [done, one] of slotted.entries()) gathered.push(await gather(one, taskFor(one.slot, done)))
  const [first, ...others] = gathered.map(partOf)
  if (!first) throw new Error('There is a certificate.')

  const photos = Object.fromEntries(gathered.map((item) => [item.slot, item.photo]))
  const task = taskFor(slot, slotted.length)
  const result = orReject(await stitch(engine, photos, [first, ...others], context, task), task)
  if (!result.ok) throw new StitchError(result.failure.code, slot)
  if (result.value.outcome === 'illegible') throw new StitchError('illegible', slot, result.value.fits)
  const { photo, changes, parts } = result.value
  return { file: fileOf(photo, parts[0].evidence), changes, report: makeReport(context.profile.id, parts) }
}

function partOf({ slot, material, evidence, answers, failure }: Gathered): StitchPart {
  if (!evidence || failure) throw new StitchError(failure ?? 'damaged', slot)
  return { subject: { slot, material, evidence, answers }, edits: [] }
}
