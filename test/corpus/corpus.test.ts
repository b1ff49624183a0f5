import { afterAll, describe, expect, it } from 'vitest'
import { failureOf, failureWords } from '../../src/core/index.ts'
import { table, tally } from '../support/table.ts'
import { createTraveller, type Journey } from './journey.ts'
import { type Entry, entriesOf, readPhoto } from './photos.ts'
import { emptyOffers, faultsOf, isKnownToOpen, meanDifference, surprisesOf, thumbnailOf } from './scrutiny.ts'

/** Each file of the wild gets a typed answer within twenty seconds; none hangs, none crashes the page. */
describe.each(['hostile', 'exif', 'heic', 'pdf'])('%s', async (folder) => {
  const entries = await entriesOf(folder)
  const traveller = createTraveller()
  afterAll(() => traveller.dispose())

  it.skipIf(!entries)('gives every file a typed answer, and every repaired file keeps its promise', async () => {
    const told: Told[] = []
    for (const entry of entries ?? []) {
      const journey = await traveller.travel({ name: entry.file, bytes: await readPhoto(folder, entry.file) })
      told.push({
        entry,
        journey,
        faults: await faultsOf(journey),
        surprises: await surprisesOf(entry, journey),
      })
    }
    console.log(summaryOf(folder, told))

    expect(told.filter(({ journey }) => journey.trouble !== undefined).map(nameAnd('trouble'))).toEqual([])
    expect(told.filter(({ journey }) => !journey.probed).map(nameAnd('probed'))).toEqual([])
    expect(told.filter(({ faults }) => faults.length > 0).map(({ entry, faults }) => [entry.file, faults])).toEqual([])
    expect(await turnedApart(told)).toEqual([])
    // What the importers are for: every file that somebody else opens arrives, and every other one has a reason.
    if (folder === 'heic' || folder === 'pdf') expect(told.flatMap(notArrived)).toEqual([])
  })

  if (!entries) console.log('skipped: ../shared/photos is not there')
})

interface Told {
  readonly entry: Entry
  readonly journey: Journey
  readonly faults: readonly string[]
  readonly surprises: readonly string[]
}

function notArrived({ entry, journey }: Told): string[] {
  const code = codeOf(journey)
  if (isKnownToOpen(entry)) return code ? [`${entry.file} does not arrive: ${code}`] : []
  return code && !(code in failureWords) ? [`${entry.file} is not explained: ${code}`] : []
}

function nameAnd(key: 'trouble' | 'probed'): (told: Told) => string {
  return ({ entry, journey }) => `${entry.file}: ${journey[key]}`
}

function summaryOf(folder: string, told: readonly Told[]): string {
  const outcomes = tally(told.map(({ journey }) => outcomeOf(journey))).map(([key, count]) => [
    ...key.split(' '),
    count,
  ])
  const repairs = tally(told.flatMap(({ journey }) => repairOf(journey)))
  const codes = tally(told.flatMap(({ journey }) => codeOf(journey) ?? []))
  const slowest = [...told].sort((one, other) => other.journey.milliseconds - one.journey.milliseconds).slice(0, 3)
  const offers = tally(told.flatMap(({ journey }) => emptyOffers(journey)))
  const odd = told.filter(({ surprises }) => surprises.length > 0)
  return [
    `\n${folder}: ${told.length} files`,
    table(['format', 'decoding', 'verdict', 'files'], outcomes),
    `repairs: ${listed(repairs)}`,
    `not usable: ${listed(codes)}`,
    `offers to write what cannot be read: ${listed(offers)}`,
    `slowest: ${slowest.map(({ entry, journey }) => `${entry.file} ${Math.round(journey.milliseconds)} ms`).join(', ')}`,
    `surprises: ${odd.length}`,
    ...odd.map(({ entry, surprises }) => `  ${entry.file}: ${surprises.join('; ')}`),
  ].join('\n')
}

const listed = (counts: [string, number][]) => counts.map(([key, count]) => `${count} ${key}`).join(', ') || 'none'

function outcomeOf({ probed, verdict, trouble }: Journey): string {
  if (!probed?.ok) return `- - ${probed ? probed.failure.code : trouble}`
  return `${probed.value.file.format} ${probed.value.decoding} ${verdict}`
}

function repairOf({ repaired }: Journey): string[] {
  if (!repaired) return []
  if (!repaired.ok) return [`failed (${repaired.failure.code})`]
  const { recipe, uncleared } = repaired.value
  return [`${recipe.encoding.kind}${uncleared.length > 0 ? ` leaving ${uncleared.join('+')}` : ''}`]
}

function codeOf({ probed }: Journey): string | undefined {
  if (!probed) return 'no answer'
  return probed.ok ? failureOf(probed.value) : probed.failure.code
}

/** Pictures of one scene, stored turned in eight ways, must come out of the repair alike. */
async function turnedApart(told: readonly Told[]): Promise<string[]> {
  const apart: string[] = []
  const scenes = new Map<string, Uint8ClampedArray>()
  for (const { entry, journey } of told) {
    if (entry.column('labels') !== 'orientation=name' || !entry.file.endsWith('.jpg')) continue
    const scene = entry.file.replace(/\d(t?\.jpg)$/, '#$1')
    // What no remedy changed is shown as it is: the browser turns it.
    const shown = await thumbnailOf(journey.repaired?.ok ? journey.repaired.value.photo : journey.photo)
    const first = scenes.get(scene)
    if (!shown) apart.push(`${entry.file} cannot be shown`)
    else if (!first) scenes.set(scene, shown)
    else if (meanDifference(first, shown) > 8) apart.push(`${entry.file} is not turned as its siblings are`)
  }
  return apart
}
