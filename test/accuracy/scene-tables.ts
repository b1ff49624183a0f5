import { signedArea } from '../../src/core/geometry/quad.ts'
import type { Evidence, Finding } from '../../src/core/index.ts'
import { exactnessTable, type Sighting, stateOf, stateTable } from '../support/outline-figures.ts'
import type { Truth } from '../support/scenes/scene.ts'
import { areaText, figure, median, quantile, shareOf } from '../support/statistics.ts'
import { CARDS, PAPERS } from './held-out.ts'

/** One composed scene, what is so, and what is said. */
export interface Shown {
  readonly truth: Truth
  readonly evidence: Evidence
  readonly findings: readonly Finding[]
  /** What is said of the same picture with the document as a copy in grey; only of cards. */
  readonly copied?: readonly Finding[]
}

const isWhole = ({ truth }: Shown) => truth.state === 'whole'
const isCard = ({ truth }: Shown) => CARDS.includes(truth.kind)
export const stateSaid = ({ evidence }: Shown) => stateOf(evidence.outline)

export function sightings(shown: readonly Shown[]): Sighting[] {
  return shown.filter(isWhole).flatMap(({ truth: { quads }, evidence: { outline, pixels } }) => {
    const [truth] = quads
    return truth ? { truth, found: outline?.quad, diagonal: Math.hypot(pixels?.width ?? 0, pixels?.height ?? 0) } : []
  })
}

export const isWhiteOnWhite = ({ truth }: Shown) =>
  PAPERS.some((kind) => kind === truth.kind) && /white/.test(truth.background)

export function exactness(shown: readonly Shown[]): string {
  return exactnessTable([
    ['all', sightings(shown)],
    ['white on white', sightings(shown.filter(isWhiteOnWhite))],
    ...groups(shown, ({ truth }) => truth.kind),
    ...groups(shown, ({ truth }) => `on ${truth.background}`),
  ])
}

function groups(shown: readonly Shown[], nameOf: (one: Shown) => string): [name: string, sightings: Sighting[]][] {
  const names = [...new Set(shown.filter(isWhole).map(nameOf))].sort()
  return names.map((name) => [name, sightings(shown.filter((one) => nameOf(one) === name))])
}

/** What is said of each kind of scene, and how often that is right. */
export function completeness(shown: readonly Shown[]): string {
  const truly = (state: Truth['state']) => shown.filter(({ truth }) => truth.state === state)
  const said = (state: Truth['state'], ...words: string[]) =>
    shareOf(truly(state), (one) => words.includes(stateSaid(one)))
  return [
    stateTable(
      (['whole', 'cut', 'several', 'none', 'printed-border'] as const).map((s) => [s, truly(s).map(stateSaid)]),
    ),
    `whole ones called whole: ${said('whole', 'whole')}; unsure: ${said('whole', 'unsure')}`,
    `cut ones caught: ${said('cut', 'cut')}; unsure: ${said('cut', 'unsure')}; false alarms: ${said('whole', 'cut')}`,
    `scenes without a document not called whole: ${said('none', 'none', 'unsure', 'cut', 'several')}`,
    `printed borders asked about: ${said('printed-border', 'unsure')}; called whole: ${said('printed-border', 'whole')}`,
    `several documents found to be several: ${said('several', 'several')}`,
  ].join('\n')
}

/** How far the size of a found document is off, share of its own; what two sides are compared by. */
export function scaleErrors(shown: readonly Shown[]): number[] {
  return sightings(shown.filter((one) => stateSaid(one) === 'whole')).flatMap(({ truth, found }) =>
    found ? Math.abs(Math.sqrt(Math.abs(signedArea(found) / signedArea(truth))) - 1) : [],
  )
}

export function scaleText(shown: readonly Shown[]): string {
  const errors = scaleErrors(shown)
  const percent = (share: number) => figure(100 * quantile(errors, share), 2)
  return `${errors.length} whole ones: median ${figure(100 * median(errors), 2)} %, 90th percentile ${percent(0.9)} %, 95th ${percent(0.95)} %`
}

export function glareText(shown: readonly Shown[]): string {
  const line = (name: string, group: readonly Shown[]) => {
    const { clean, glaring } = glareLikelihoods(group)
    const said = (hasGlare: boolean, message: string) =>
      shareOf(litAs(hasGlare, group), ({ findings }) => findingOf(findings, 'glare')?.message === message)
    return [
      `${name}: area under the curve ${areaText(clean, glaring)}`,
      ...['glare', 'spot', 'patch', 'unknown'].map(
        (message) => `  said "${message}" of ${said(true, message)} with one and ${said(false, message)} without`,
      ),
    ].join('\n')
  }
  return [line('all', shown), line('cards', shown.filter(isCard))].join('\n')
}

/** How likely a reflection is; where nobody could measure it, none was seen. */
export function glareLikelihoods(shown: readonly Shown[]): { clean: number[]; glaring: number[] } {
  const likelihoods = (hasGlare: boolean) =>
    litAs(hasGlare, shown).map(({ evidence }) => evidence.glare?.likelihood ?? 0)
  return { clean: likelihoods(false), glaring: likelihoods(true) }
}

const litAs = (hasGlare: boolean, shown: readonly Shown[]) =>
  shown.filter((one) => isWhole(one) && one.truth.glare === hasGlare)

const findingOf = (findings: readonly Finding[], check: string) => findings.find((finding) => finding.check === check)

export const outcomeOf = (findings: readonly Finding[], check: string) => findingOf(findings, check)?.outcome

/** A card in colour, whole, of which a copy in grey was looked at, too; no finger on it, which has a colour of its own. */
export const isGenuineCard = (one: Shown) => isWhole(one) && isCard(one) && !one.truth.isGrey && !one.truth.finger

export const copiesOf = (shown: readonly Shown[]) => shown.flatMap(({ copied }) => (copied ? [copied] : []))

export function greyText(shown: readonly Shown[]): string {
  const line = (name: string, group: readonly Shown[]) => {
    const said = (list: readonly (readonly Finding[])[], outcome: string) =>
      shareOf(list, (findings) => outcomeOf(findings, 'colour-original') === outcome)
    const originals = group.map(({ findings }) => findings)
    return [
      `${name}: copies caught ${said(copiesOf(group), 'fail')}, asked about ${said(copiesOf(group), 'unsure')};`,
      `originals refused ${said(originals, 'fail')}, asked about ${said(originals, 'unsure')}`,
    ].join(' ')
  }
  const cards = shown.filter(isGenuineCard)
  const identities = cards.filter(({ truth }) => truth.kind !== 'card')
  return [line('cards', cards), line('identity cards alone', identities)].join('\n')
}
