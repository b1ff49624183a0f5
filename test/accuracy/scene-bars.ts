import { overlapOf } from '../support/outline-figures.ts'
import type { Truth } from '../support/scenes/scene.ts'
import { areaUnderCurve, mean, quantile } from '../support/statistics.ts'
import { type Bar, share } from './bars.ts'
import {
  copiesOf,
  glareLikelihoods,
  isGenuineCard,
  outcomeOf,
  type Shown,
  scaleErrors,
  sightings,
  stateSaid,
} from './scene-tables.ts'

interface ShownSets {
  /** Of everything as it comes. */
  readonly shown: readonly Shown[]
  /** Paper on white, those with and without reflections, and cards that were looked at as copies in grey, too: with more of each. */
  readonly pale: readonly Shown[]
  readonly lit: readonly Shown[]
  readonly copied: readonly Shown[]
}

/** What composed scenes must show; see detection.md section 7 for where the numbers come from. */
export function sceneBars({ shown, pale, lit, copied }: ShownSets): Bar[] {
  return [...outlineBars(shown, pale), ...stateBars(shown), ...lightBars(lit, copied)]
}

function outlineBars(shown: readonly Shown[], paleOnes: readonly Shown[]): Bar[] {
  const overlaps = sightings(shown).map(overlapOf)
  const pale = sightings(paleOnes).map(overlapOf)
  const isExact = (overlap: number) => overlap > 0.9
  return [
    { figure: 'mean IoU', value: mean(overlaps), least: [0.97, 0.93] },
    // The sample has 26 where all are 404 and show 96 %: 0.85 is three standard deviations below.
    { figure: 'IoU above 0.9', value: share(overlaps, isExact), least: [0.96, 0.85] },
    { figure: 'IoU above 0.9, white on white', value: share(pale, isExact), least: [0.88, 0.6] },
    // In the sample that is the second worst of 25.
    { figure: 'error of size, 95th percentile', value: quantile(scaleErrors(shown), 0.95), most: [0.04, 0.08] },
  ]
}

function stateBars(shown: readonly Shown[]): Bar[] {
  const said = (truly: Truth['state'], isRight: (state: string) => boolean) =>
    share(
      shown.filter(({ truth }) => truth.state === truly),
      (one) => isRight(stateSaid(one)),
    )
  const is = (word: string) => (state: string) => state === word
  return [
    { figure: 'cut ones caught', value: said('cut', is('cut')), least: [0.97, 0.7] },
    { figure: 'whole ones called cut', value: said('whole', is('cut')), most: [0.06, 0.1] },
    { figure: 'whole ones called whole', value: said('whole', is('whole')), least: [0.9, 0.8] },
    { figure: 'none called whole', value: said('none', is('whole')), most: [0.05, 0.1] },
    { figure: 'printed borders called whole', value: said('printed-border', is('whole')), most: [0.2, 0.4] },
  ]
}

function lightBars(lit: readonly Shown[], copied: readonly Shown[]): Bar[] {
  const { clean, glaring } = glareLikelihoods(lit)
  const cards = copied.filter((one) => isGenuineCard(one) && one.truth.kind !== 'card')
  const isRefused = (findings: Shown['findings']) => outcomeOf(findings, 'colour-original') === 'fail'
  return [
    { figure: 'glare, area under the curve', value: areaUnderCurve(clean, glaring), least: [0.95, 0.85] },
    { figure: 'grey copies of identity cards caught', value: share(copiesOf(cards), isRefused), least: [0.95, 0.6] },
    {
      figure: 'coloured identity cards refused',
      value: share(cards, (one) => isRefused(one.findings)),
      most: [0.05, 0.1],
    },
  ]
}
