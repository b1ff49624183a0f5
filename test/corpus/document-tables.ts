import type { Evidence, Finding } from '../../src/core/index.ts'
import {
  cornerErrorOf,
  exactnessTable,
  overlapOf,
  type Sighting,
  stateOf,
  stateTable,
} from '../support/outline-figures.ts'
import { figure, median, quantile, shareOf } from '../support/statistics.ts'
import { table, tally } from '../support/table.ts'
import { isCounted, type Labelled } from './labels.ts'
import type { Looked } from './stopwatch.ts'

/** One photo, what a person says of it, and what the engine does. */
export interface Case extends Looked {
  readonly photo: Labelled
  readonly findings: readonly Finding[]
}

/** Undefined where no corners are labelled. */
export function sightingOf({ photo: { corners, size }, evidence }: Case): Sighting | undefined {
  return corners && { truth: corners, found: evidence.outline?.quad, diagonal: Math.hypot(size.width, size.height) }
}

export function caseTable(cases: readonly Case[]): string {
  const head = 'file,kind,complete,state,IoU,corners %,sharp,score,colour,chroma,glare,share,ms,to decode'.split(',')
  return table(head, cases.map(caseCells))
}

function caseCells(shown: Case): (string | number)[] {
  const { photo, evidence } = shown
  const sighting = sightingOf(shown)
  return [
    photo.file.slice(-30),
    photo.kind,
    photo.complete,
    [evidence.outline?.state, evidence.outline?.doubt].filter((word) => word !== undefined).join(' ') || '-',
    sighting ? overlapOf(sighting).toFixed(3) : '',
    sighting ? figure(100 * cornerErrorOf(sighting), 2) : '',
    photo.sharp,
    evidence.sharpness?.score ?? '-',
    photo.colour,
    figure(evidence.colour?.chroma ?? Number.NaN, 1),
    photo.glare,
    figure(evidence.glare?.largestShare ?? Number.NaN, 4),
    Math.round(shown.milliseconds),
    figure(shown.milliseconds / shown.decodeMilliseconds, 2),
  ]
}

/** How exactly whole documents are found, by kind. */
export function exactness(cases: readonly Case[]): string {
  const whole = cases.filter(({ photo }) => isCounted(photo) && photo.complete === 'yes')
  const of = (kind?: string) => {
    const group = whole.filter(({ photo }) => kind === undefined || photo.kind === kind)
    return group.flatMap((shown) => sightingOf(shown) ?? [])
  }
  return exactnessTable([...['idcard', 'card', 'page'].map((kind) => [kind, of(kind)] as const), ['all', of()]])
}

/** What is said of whether all of the document is in the picture. */
export function completeness(cases: readonly Case[], crops: readonly Evidence[]): string {
  const counted = cases.filter(({ photo }) => isCounted(photo))
  const states = (group: readonly Evidence[]) => group.map(({ outline }) => stateOf(outline))
  const shot = (complete: Labelled['complete']) =>
    states(counted.filter(({ photo }) => photo.complete === complete).map(({ evidence }) => evidence))
  const [whole, cut, cropped] = [shot('yes'), shot('no'), states(crops)]
  const isNot = (state: string) => (told: string) => told !== state
  return [
    stateTable([
      ['whole', whole],
      ['cut', cut],
      ['cropped by an eighth', cropped],
      ['up to the very edge', shot('edge')],
      ['several', shot('multi')],
    ]),
    `whole ones called whole: ${shareOf(whole, (state) => state === 'whole')}`,
    `whole ones called cut, false alarms: ${shareOf(whole, (state) => state === 'cut')}`,
    `cut ones not called whole: ${shareOf(cut, isNot('whole'))}; called cut: ${shareOf(cut, (state) => state === 'cut')}`,
    `cropped ones not called whole: ${shareOf(cropped, isNot('whole'))}; called cut: ${shareOf(cropped, (state) => state === 'cut')}`,
  ].join('\n')
}

/** What a check says beside what the label says. */
export function verdicts(cases: readonly Case[], check: string, label: 'sharp' | 'colour' | 'glare'): string {
  const told = cases.filter(({ photo }) => isCounted(photo)).flatMap((shown) => verdictOf(shown, check, label))
  const rows = tally(told).map(([key, count]) => [...key.split('/'), count])
  return table(['label', check, 'says', 'photos'], rows.sort(byText))
}

function verdictOf({ photo, findings }: Case, check: string, label: 'sharp' | 'colour' | 'glare'): string[] {
  const finding = findings.find((one) => one.check === check)
  return finding ? [`${label} ${photo[label]}/${finding.outcome}/${finding.message}`] : []
}

const byText = (one: readonly (string | number)[], other: readonly (string | number)[]) =>
  String(one).localeCompare(String(other))

/** How long a look takes against one full decode of the same photo. */
export function times(cases: readonly Case[]): string {
  const isLarge = ({ photo: { size } }: Case) => size.width * size.height >= 8_000_000
  const rows = [
    ['all', cases] as const,
    ['of 8 megapixels or more', cases.filter(isLarge)] as const,
    ['smaller', cases.filter((shown) => !isLarge(shown))] as const,
  ].map(([name, group]) => [name, group.length, ...timeCells(group)])
  return table(['photos', '', 'look ms', 'slowest', 'decode ms', 'median ratio', '90th percentile'], rows)
}

function timeCells(group: readonly Looked[]): string[] {
  const looks = group.map(({ milliseconds }) => milliseconds)
  const ratios = group.map(({ milliseconds, decodeMilliseconds }) => milliseconds / decodeMilliseconds)
  return [
    figure(median(looks), 0),
    figure(Math.max(...looks), 0),
    figure(median(group.map(({ decodeMilliseconds }) => decodeMilliseconds)), 0),
    figure(median(ratios), 2),
    figure(quantile(ratios, 0.9), 2),
  ]
}
