import { afterAll, expect, it } from 'vitest'
import { type Finding, inspect, materialOf, profiles, repair } from '../../src/core/index.ts'
import { weightOf } from '../../src/core/verdict.ts'
import { createEngine } from '../../src/engine/create.ts'
import { mustSucceed, photoOf } from '../support/engines.ts'
import type { Scene } from '../support/scenes/scene.ts'
import { shareText } from '../support/statistics.ts'
import { table } from '../support/table.ts'
import { heldOut, materialOfScene, seenIn } from './held-out.ts'
import { SIZE } from './size.ts'
import { jpegOf } from './variants.ts'

const engine = createEngine()
afterAll(() => engine.dispose())
const CONTEXT = { profile: profiles.aliyun, today: '2026-11-24' }

interface Tally {
  offered: number
  cleared: number
  /** Not cleared, and said so. */
  told: number
}

it(`mends ${SIZE.repairs} photos, or says that it cannot`, async () => {
  const tallies: Record<string, Tally> = {}
  const newMusts: string[] = []
  const unsaid: string[] = []
  for await (const { seed, before, done } of seenIn(heldOut(5, SIZE.repairs), mend)) {
    for (const { check } of before.filter(({ outcome, remedy }) => outcome === 'fail' && remedy)) {
      tallies[check] ??= { offered: 0, cleared: 0, told: 0 }
      const tally = tallies[check]
      tally.offered++
      if (done.cleared.includes(check)) tally.cleared++
      else if (done.uncleared.includes(check)) tally.told++
      else unsaid.push(`${seed} ${check}`)
    }
    newMusts.push(...mustsIn(done.findings, before).map((check) => `${seed} ${check}`))
  }
  const rows = Object.entries(tallies).map(([check, { offered, cleared, told }]) => [
    check,
    String(offered),
    shareText(cleared, offered),
    shareText(told, offered),
  ])
  console.log(
    `\nRepairs\n${table(['finding', 'offered', 'cleared', 'not cleared, and said so'], rows)}\nnew musts: ${newMusts.length}`,
  )
  expect(Object.keys(tallies).length).toBeGreaterThan(0)
  expect(unsaid).toEqual([])
  expect(newMusts).toEqual([])
})

/** Each photo as it is, or squeezed as a messenger does it. */
async function mend({ raster, truth }: Scene) {
  const slot = materialOfScene(truth)
  const material = materialOf(slot)
  const quality = truth.seed % 3 === 0 ? 0.5 : 1
  const photo = photoOf(await jpegOf(raster, quality))
  const evidence = mustSucceed(await engine.probe(photo, material))
  const subject = { slot, material, evidence, answers: {} }
  const done = mustSucceed(await repair(engine, photo, subject, CONTEXT))
  return { seed: truth.seed, before: inspect(subject, CONTEXT), done }
}

/** What would be sent back now, and would not have been before. */
function mustsIn(after: readonly Finding[], before: readonly Finding[]): string[] {
  const musts = (findings: readonly Finding[]) =>
    findings.filter((finding) => weightOf(finding) === 'block').map(({ check }) => check)
  return musts(after).filter((check) => !musts(before).includes(check))
}
