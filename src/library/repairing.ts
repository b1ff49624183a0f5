import {
  type Context,
  type Engine,
  inspect,
  inspectPair,
  type PairSide,
  pairsOf,
  repair,
  repairPair,
  type Task,
} from '../core/index.ts'
import { fileOf, type Gathered, orReject, subjectOf } from './gathered.ts'
import type { Repaired } from './preflight.ts'

/** A photo as it now stands, and its file where it has one. */
export interface RepairedPhoto {
  readonly outcome: Gathered
  readonly file?: Repaired
}

/** A photo that could not be repaired is handed over as it is, and the failure is reported beside its findings. */
export async function repairOne(engine: Engine, item: Gathered, context: Context, task: Task): Promise<RepairedPhoto> {
  const subject = subjectOf(item)
  if (!subject || item.failure) return { outcome: item }
  const { slot, photo } = item
  const result = orReject(await repair(engine, photo, subject, context, {}, task), task)
  if (result.ok) {
    const { evidence, changes } = result.value
    return { outcome: { ...item, evidence }, file: { slot, file: fileOf(result.value.photo, evidence), changes } }
  }
  const file = { slot, file: fileOf(photo, subject.evidence), changes: [{ change: 'identical' } as const] }
  return { outcome: { ...item, failure: result.failure.code }, file }
}

/**
 * Brings the sides of every card whose scales differ to 1 : 1; where that cannot honestly be done, or does not stand the
 * second look, they stay as they are.
 */
export async function matchPairs(
  engine: Engine,
  originals: readonly Gathered[],
  repaired: readonly RepairedPhoto[],
  context: Context,
  task: Task,
): Promise<readonly RepairedPhoto[]> {
  const sides = [...repaired]
  const places = originals.map(({ slot, material }) => ({ id: slot, material: material.id }))
  for (const slots of pairsOf(places)) {
    const [front, back] = slots.map((slot) => originals.findIndex((item) => item.slot === slot))
    const [first, second] = [front, back].map((at) => originals[at ?? -1])
    if (front === undefined || back === undefined || !first || !second) continue
    const matched = await matchPair(engine, first, second, context, task)
    if (matched) [sides[front], sides[back]] = matched
  }
  return sides
}

async function matchPair(
  engine: Engine,
  first: Gathered,
  second: Gathered,
  context: Context,
  task: Task,
): Promise<readonly [RepairedPhoto, RepairedPhoto] | undefined> {
  const [one, other] = [sideOf(first, context), sideOf(second, context)]
  if (!one || !other) return undefined
  const findings = inspectPair(one.subject, other.subject, context)
  if (!findings.some(({ remedy }) => remedy?.kind === 'equalise')) return undefined
  const result = orReject(await repairPair(engine, [first.photo, second.photo], [one, other], context, task), task)
  if (!result.ok || result.value.outcome !== 'matched') return undefined
  const [front, back] = result.value.deliverables
  const sideBy = (item: Gathered, { evidence, photo, changes }: typeof front): RepairedPhoto => ({
    outcome: { ...item, evidence },
    file: { slot: item.slot, file: fileOf(photo, evidence), changes },
  })
  return [sideBy(first, front), sideBy(second, back)]
}

function sideOf(item: Gathered, context: Context): PairSide | undefined {
  const subject = subjectOf(item)
  return subject && !item.failure ? { subject, findings: inspect(subject, context), edits: [] } : undefined
}
