import { afterAll, expect, it } from 'vitest'
import { type Evidence, type Finding, inspect, materialOf, profiles } from '../../src/core/index.ts'
import type { Scene, Truth } from '../support/scenes/scene.ts'
import { brokenBars } from './bars.ts'
import { CARDS, compose, createObserver, heldOut, materialOfScene, seenIn } from './held-out.ts'
import { sceneBars } from './scene-bars.ts'
import { completeness, exactness, glareText, greyText, type Shown, scaleText } from './scene-tables.ts'
import { SIZE } from './size.ts'

const observer = createObserver()
afterAll(() => observer.dispose())

it(`sees what is composed into ${SIZE.scenes} scenes`, async () => {
  const shown: Shown[] = []
  for await (const one of seenIn(heldOut(0, SIZE.scenes), show)) shown.push(one)
  console.log(
    [
      `\nOutlines of whole documents\n${exactness(shown)}`,
      `\nCompleteness\n${completeness(shown)}`,
      `\nSize of a found document\n${scaleText(shown)}`,
      `\nReflections\n${glareText(shown)}`,
      `\nCopies in grey\n${greyText(shown)}`,
    ].join('\n'),
  )
  expect(shown.length).toBe(SIZE.scenes)
  expect(brokenBars(sceneBars(shown))).toEqual([])
})

async function show({ raster, truth }: Scene): Promise<Shown> {
  const evidence = await observer.look(raster, truth)
  const findings = judged(evidence, truth)
  if (truth.state !== 'whole' || !CARDS.includes(truth.kind)) return { truth, evidence, findings }
  // The same scene, but for the colour of the document.
  const copy = await compose(truth.seed, { greyCopy: true })
  const copied = judged(await observer.look(copy.raster, truth), truth)
  return { truth, evidence, findings, copied }
}

function judged(evidence: Evidence, truth: Truth): Finding[] {
  const slot = materialOfScene(truth)
  const subject = { slot, material: materialOf(slot), evidence, answers: {} }
  return inspect(subject, { profile: profiles.aliyun, today: '2026-11-24' })
}
