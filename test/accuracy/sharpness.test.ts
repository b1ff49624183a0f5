import { afterAll, expect, it } from 'vitest'
import { inspect, materialOf, profiles, type Raster } from '../../src/core/index.ts'
import type { Scene, Truth } from '../support/scenes/scene.ts'
import { areaText, figure, median, shareText } from '../support/statistics.ts'
import { table } from '../support/table.ts'
import { createObserver, heldOut, materialOfScene } from './held-out.ts'
import { outcomeOf } from './scene-tables.ts'
import { SIZE } from './size.ts'
import { darkened, noisy, shaken, softened, unitOf } from './variants.ts'

const observer = createObserver()
afterAll(() => observer.dispose())

/** Whole documents that were composed in focus: less than half of the weakest blur below. */
const SHARP = {
  options: { state: 'whole' },
  isWanted: ({ quads: [quad], blurPixels }: Truth) => quad !== undefined && blurPixels < unitOf(quad),
} as const

type Variant = (raster: Raster, unit: number, seed: number) => Raster

/** Pixels of a document of 1712, as in detection.md section 4: from the weakest that is called blurred there. */
const BLURS: Readonly<Record<string, Variant>> = {
  'out of focus by 2 px': (raster, unit) => softened(raster, 2 * unit),
  'out of focus by 3 px': (raster, unit) => softened(raster, 3 * unit),
  'out of focus by 5 px': (raster, unit) => softened(raster, 5 * unit),
  'shaken by 9 px': (raster, unit, seed) => shaken(raster, 9 * unit, seed % 180),
  'shaken by 15 px': (raster, unit, seed) => shaken(raster, 15 * unit, seed % 180),
}

it(`tells ${SIZE.blurred} sharp documents from their blurred twins`, async () => {
  const sharp: number[] = []
  const blurred = Object.keys(BLURS).map((name) => ({ name, sigmas: [] as number[], passed: 0 }))
  for await (const { raster, truth } of heldOut(1, SIZE.blurred, SHARP)) {
    const { sigma } = await look(raster, truth)
    if (sigma !== undefined) sharp.push(sigma)
    for (const row of blurred) {
      // The lens is out of focus, the sensor is as noisy as ever.
      const twin = noisy(varied(raster, truth, BLURS[row.name]), truth.noiseLevels, truth.seed)
      const seen = await look(twin, truth)
      if (seen.sigma !== undefined) row.sigmas.push(seen.sigma)
      if (seen.outcome === 'pass') row.passed++
    }
  }
  const rows = blurred.map(({ name, sigmas, passed }) => [
    name,
    areaText(sharp, sigmas),
    figure(median(sigmas), 2),
    shareText(passed, SIZE.blurred),
  ])
  const all = areaText(
    sharp,
    blurred.flatMap(({ sigmas }) => sigmas),
  )
  console.log(
    `\nSharpness\n${table(['', 'area under the curve', 'median sigma, px', 'called sharp'], [...rows, ['all', all, figure(median(sharp), 2), '']])}`,
  )
  expect(sharp.length).toBeGreaterThan(0.8 * SIZE.blurred)
})

/** What must not turn a sharp verdict: saved once more, a noisy sensor, less light. */
const HARMLESS: Readonly<Record<string, Variant>> = {
  'JPEG of quality 65': (raster) => raster,
  'noise of 5 levels': (raster, _, seed) => noisy(raster, 5, seed),
  'exposed 0.55 times': (raster) => darkened(raster, 0.55),
}

it(`holds its verdict on ${SIZE.sharp} sharp documents`, async () => {
  const turned = Object.keys(HARMLESS).map((name) => ({ name, seeds: [] as number[] }))
  let passed = 0
  for await (const { raster, truth } of heldOut(2, SIZE.sharp, SHARP)) {
    if ((await look(raster, truth)).outcome !== 'pass') continue
    passed++
    for (const { name, seeds } of turned) {
      const quality = name.startsWith('JPEG') ? 0.65 : undefined
      const seen = await look(varied(raster, truth, HARMLESS[name]), truth, quality)
      if (seen.outcome !== 'pass') seeds.push(truth.seed)
    }
  }
  const rows = turned.map(({ name, seeds }) => [name, shareText(seeds.length, passed), seeds.slice(0, 12).join(' ')])
  console.log(`\nSharp verdicts: ${shareText(passed, SIZE.sharp)}\n${table(['', 'verdicts turned', 'seeds'], rows)}`)
  expect(passed).toBeGreaterThan(0)
})

async function look(raster: Raster, truth: Truth, quality?: number) {
  const evidence = await observer.look(raster, truth, quality)
  const slot = materialOfScene(truth)
  const subject = { slot, material: materialOf(slot), evidence, answers: {} }
  const findings = inspect(subject, { profile: profiles.aliyun, today: '2026-11-24' })
  return { sigma: evidence.sharpness?.edgeSigmaPixels, outcome: outcomeOf(findings, 'sharpness') }
}

function varied(raster: Scene['raster'], { quads: [quad], seed }: Truth, variant: Variant | undefined): Raster {
  if (!quad || !variant) throw new Error('A sharp scene has a document.')
  return variant(raster, unitOf(quad), seed)
}
