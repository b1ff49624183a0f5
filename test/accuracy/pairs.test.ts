import { afterAll, expect, it } from 'vitest'
import type { Straighten } from '../../src/core/edit.ts'
import { frameDocument } from '../../src/core/frame-document.ts'
import { quadOf } from '../../src/core/geometry/box.ts'
import { homographyBetween, project } from '../../src/core/geometry/homography.ts'
import { mapQuad, perimeterOf } from '../../src/core/geometry/quad.ts'
import {
  type Edit,
  inspect,
  materialOf,
  type PairSide,
  type Photo,
  profiles,
  repairPair,
} from '../../src/core/index.ts'
import type { Quad } from '../../src/core/model.ts'
import { createEngine } from '../../src/engine/create.ts'
import { mustSucceed, photoOf } from '../support/engines.ts'
import { createRandom } from '../support/scenes/random.ts'
import type { Scene } from '../support/scenes/scene.ts'
import { figure, median, quantile, shareText } from '../support/statistics.ts'
import { brokenBars } from './bars.ts'
import { compose } from './held-out.ts'
import { SIZE } from './size.ts'
import { jpegOf } from './variants.ts'

const engine = createEngine()
afterAll(() => engine.dispose())
/** Nothing is fitted to scenes of these seeds. */
const FIRST_SEED = 703_000_001
const CONTEXT = { profile: profiles.aliyun, today: '2026-11-24' }

interface Shot {
  readonly side: PairSide
  readonly photo: Photo
  readonly truth: Quad
}

/** Two photos that somebody took of one card on one table, one after the other. */
async function shootPair(seed: number): Promise<readonly [Shot, Shot]> {
  const random = createRandom(seed)
  const common = {
    state: 'whole',
    background: random.pick(TABLES),
    blurPixels: 0,
    finger: false,
    glare: false,
  } as const
  const shot = (kind: 'identity-portrait' | 'identity-emblem', at: number) =>
    compose(seed + at, { ...common, kind, coverage: random.between(0.25, 0.6) })
  return [
    await shoot(await shot('identity-portrait', 0), 'id-portrait'),
    await shoot(await shot('identity-emblem', 500_000), 'id-emblem'),
  ]
}

const TABLES = ['wood', 'cloth', 'dark', 'grey', 'light', 'coloured', 'stone', 'tiles'] as const

it(`brings ${SIZE.pairs} pairs to one scale`, async () => {
  const outcomes: Record<string, number> = {}
  const errors: number[] = []
  const exact: number[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SIZE.pairs; seed++) {
    const [first, second] = await shootPair(seed)
    exact.push(Math.abs(trueScale(first.truth, first) / trueScale(second.truth, second) - 1))
    const result = mustSucceed(
      await repairPair(engine, [first.photo, second.photo], [first.side, second.side], CONTEXT),
    )
    const outcome = result.outcome === 'refused' ? `refused: ${result.refusal.because}` : result.outcome
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if (result.outcome !== 'matched') continue
    const [one, two] = [shownScale(first, result.edits[0]), shownScale(second, result.edits[1])]
    errors.push(Math.abs(one / two - 1))
  }
  const percent = (value: number) => figure(100 * value, 2)
  console.log(
    [
      `\nPairs from seed ${FIRST_SEED}: ${Object.entries(outcomes)
        .map(([name, count]) => `${name} ${shareText(count, SIZE.pairs)}`)
        .join('; ')}`,
      `error of scale from true corners: at most ${percent(Math.max(...exact))} %`,
      `from found corners: median ${percent(median(errors))} %, 95th percentile ${percent(quantile(errors, 0.95))} %`,
    ].join('\n'),
  )
  expect(
    brokenBars([
      { figure: 'error from true corners', value: Math.max(...exact), most: [0.005, 0.005] },
      { figure: 'median error from found corners', value: median(errors), most: [0.005, 0.01] },
      { figure: '95th percentile of it', value: quantile(errors, 0.95), most: [0.04, 0.08] },
      { figure: 'pairs matched', value: (outcomes.matched ?? 0) / SIZE.pairs, least: [0.6, 0.3] },
    ]),
  ).toEqual([])
})

async function shoot({ raster, truth }: Scene, slot: 'id-portrait' | 'id-emblem'): Promise<Shot> {
  const [quad] = truth.quads
  if (!quad) throw new Error('A whole document has corners.')
  const photo = photoOf(await jpegOf(raster))
  const material = materialOf(slot)
  const evidence = mustSucceed(await engine.probe(photo, material))
  const subject = { slot, material, evidence, answers: {} }
  return { photo, truth: quad, side: { subject, findings: inspect(subject, CONTEXT), edits: [] } }
}

/** How large the true card becomes when straightened by its true corners, by the size that is asked for. */
function trueScale(truth: Quad, { side: { subject } }: Shot): number {
  const { pixels } = subject.evidence
  const edit = pixels && frameDocument(truth, pixels, subject.material)
  if (!edit) throw new Error('A whole card can be framed.')
  return perimeterIn(edit, truth) / Math.max(edit.width, edit.height)
}

/** The perimeter of the true card in what was rendered. */
function shownScale({ truth }: Shot, edits: readonly Edit[]): number {
  const edit = edits.find((one) => one.edit === 'straighten')
  if (!edit) throw new Error('A matched side is straightened.')
  return perimeterIn(edit, truth)
}

function perimeterIn({ corners, width, height }: Straighten, truth: Quad): number {
  const map = homographyBetween(corners, quadOf({ left: 0, top: 0, right: width, bottom: height }))
  if (!map) throw new Error('The corners span an area.')
  return perimeterOf(mapQuad(truth, (point) => project(map, point)))
}
