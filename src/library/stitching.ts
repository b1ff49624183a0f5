import { type Context, type Engine, EXTENSIONS, makeReport, type StitchPart, stitch, type Task } from '../core/index.ts'
import { type Gathered, gatherOne, orReject } from './gathered.ts'
import { type CallOptions, StitchError, type StitchedFile, type StitchOptions } from './preflight.ts'

/** Joins papers to a certificate; see `Preflight.stitch`. */
export async function stitchFiles(
  engine: Engine,
  certificate: Blob,
  auxiliary: readonly Blob[],
  { slot = 'id-portrait', material, signal, onProgress }: StitchOptions & CallOptions,
  context: Context,
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
  for (const [done, one] of slotted.entries()) gathered.push(await gatherOne(engine, one, taskFor(one.slot, done)))
  const [first, ...others] = gathered.map(partOf)
  if (!first) throw new Error('There is a certificate.')

  const photos = Object.fromEntries(gathered.map((item) => [item.slot, item.photo]))
  const task = taskFor(slot, slotted.length)
  const result = orReject(await stitch(engine, photos, [first, ...others], context, task), task)
  if (!result.ok) throw new StitchError(result.failure.code, slot)
  if (result.value.outcome === 'illegible') throw new StitchError('illegible', slot, result.value.fits)
  const { photo, changes, parts } = result.value
  const name = `${photo.name.replace(/\.[^.]*$/, '') || 'photo'}.${EXTENSIONS.jpeg[0]}`
  // Photos are never in memory shared between threads.
  const file = new File([photo.bytes as Uint8Array<ArrayBuffer>], name, { type: 'image/jpeg' })
  return { file, changes, report: makeReport(context.profile.id, parts) }
}

function partOf({ slot, material, evidence, answers, failure }: Gathered): StitchPart {
  if (!evidence || failure) throw new StitchError(failure ?? 'damaged', slot)
  return { subject: { slot, material, evidence, answers }, edits: [] }
}
