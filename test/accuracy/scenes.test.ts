import { afterAll, expect, it } from 'vitest'
import { type Evidence, type Finding, inspect, materialOf, profiles } from '../../src/core/index.ts'
import { exactnessTable } from '../support/outline-figures.ts'
import type { SceneOptions } from '../support/scenes/options.ts'
import type { Scene, Truth } from '../support/scenes/scene.ts'
import { brokenBars } from './bars.ts'
import { CARDS, compose, createObserver, heldOut, materialOfScene, PAPERS, seenIn } from './held-out.ts'
import { sceneBars } from './scene-bars.ts'
import {
  completeness,
  exactness,
  glareText,
  greyText,
  isWhiteOnWhite,
  type Shown,
  scaleText,
  sightings,
} from './scene-tables.ts'
import { SIZE } from './size.ts'

const observer = createObserver()
afterAll(() => observer.dispose())

it(`sees what is composed into ${SIZE.scenes} scenes, and into more of what is rare among them`, async () => {
  const shown = await showAll([ALL])
  console.log(
    [
      `\nOutlines of whole documents\n${exactness(shown)}`,
      `\nCompleteness\n${completeness(shown)}`,
      `\nSize of a found document\n${scaleText(shown)}`,
    ].join('\n'),
  )
  const pale = [...shown.filter(isWhiteOnWhite), ...(await showAll(PALE))]
  console.log(`\nWhite on white\n${exactnessTable([['all', sightings(pale)]])}`)
  const lit = [...shown, ...(await showAll(LIT))]
  console.log(`\nWhole documents with ${lit.length - shown.length} more\n${exactnessTable([['all', sightings(lit)]])}`)
  console.log(`\nReflections\n${glareText(lit)}`)
  const copied = [...shown, ...(await showAll(IDENTITIES))]
  console.log(`\nCopies in grey\n${greyText(copied)}`)

  expect(shown.length).toBe(SIZE.scenes)
  expect(brokenBars(sceneBars({ shown, pale, lit, copied }))).toEqual([])
})

interface SceneSet {
  readonly room: number
  readonly count: number
  readonly options: SceneOptions
}

const ALL: SceneSet = { room: 0, count: SIZE.scenes, options: {} }

// Of 800 scenes 15 are white on white, 66 have a reflection and 84 an identity card: too few to tell a bar from chance.

const PALE = PAPERS.map((kind, at): SceneSet => {
  return { room: 6 + at, count: SIZE.pale, options: { kind, state: 'whole', background: 'white-on-white' } }
})

const LIT = [true, false].map((glare, at): SceneSet => {
  return { room: 10 + at, count: SIZE.reflections, options: { glare, state: 'whole' } }
})

const IDENTITIES = (['identity-portrait', 'identity-emblem'] as const).map((kind, at): SceneSet => {
  return { room: 12 + at, count: SIZE.identities, options: { kind, state: 'whole' } }
})

async function showAll(sets: readonly SceneSet[]): Promise<Shown[]> {
  const shown: Shown[] = []
  for (const { room, count, options } of sets) {
    const scenes = heldOut(room, count, { options })
    for await (const one of seenIn(scenes, (scene) => show(scene, options))) shown.push(one)
  }
  return shown
}

async function show({ raster, truth }: Scene, options: SceneOptions): Promise<Shown> {
  const evidence = await observer.look(raster, truth)
  const findings = judged(evidence, truth)
  if (truth.state !== 'whole' || !CARDS.includes(truth.kind)) return { truth, evidence, findings }
  // The same scene, but for the colour of the document.
  const copy = await compose(truth.seed, { ...options, greyCopy: true })
  const copied = judged(await observer.look(copy.raster, truth), truth)
  return { truth, evidence, findings, copied }
}

function judged(evidence: Evidence, truth: Truth): Finding[] {
  const slot = materialOfScene(truth)
  const subject = { slot, material: materialOf(slot), evidence, answers: {} }
  return inspect(subject, { profile: profiles.aliyun, today: '2026-11-24' })
}
