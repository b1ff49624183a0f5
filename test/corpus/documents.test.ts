import { afterAll, describe, expect, it } from 'vitest'
import type { OutlineFacts } from '../../src/core/evidence.ts'
import { type Evidence, inspect, type MaterialId, materialOf } from '../../src/core/index.ts'
import { mustSucceed, photoOf } from '../support/engines.ts'
import { stateOf, stateTable } from '../support/outline-figures.ts'
import { shareOf } from '../support/statistics.ts'
import { cropped, frameLosing, SIDES } from './cuts.ts'
import { type Case, caseTable, completeness, exactness, times, verdicts } from './document-tables.ts'
import { CONTEXT, startEngine } from './journey.ts'
import { isCounted, type Labelled, labelledPhotos } from './labels.ts'
import { saveOverlay } from './overlay.ts'
import { readPhoto } from './photos.ts'
import { emptyScenes, hasScenes } from './scenes.ts'
import { createStopwatch } from './stopwatch.ts'

const photos = (await labelledPhotos()) ?? []
const isThere = photos.length > 0 && (await hasScenes())
if (!isThere) console.log('skipped: ../shared/photos is not there')

/** What the probes find beside what people labelled. Figures, no bars: nothing is tuned to these photos. */
describe.skipIf(!isThere)('documents', () => {
  const engine = startEngine()
  const stopwatch = createStopwatch(engine)
  afterAll(() => {
    stopwatch.dispose()
    engine.dispose()
  })
  const cases: Case[] = []

  it('looks at every photo of a document', async () => {
    for (const photo of photos) cases.push(await caseOf(photo))
    console.log(
      [
        `\ndocuments: ${cases.length} photos`,
        caseTable(cases),
        `\nOutlines of whole documents, receipts left out\n${exactness(cases)}`,
        `\nSharpness\n${verdicts(cases, 'sharpness', 'sharp')}`,
        `\nColour\n${verdicts(cases, 'colour-original', 'colour')}`,
        `\nReflections\n${verdicts(cases, 'glare', 'glare')}`,
        `\nA look against one full decode, drawn and read back by a worker\n${times(cases)}`,
      ].join('\n'),
    )
    const isOtherSize = ({ photo: { size }, evidence: { pixels } }: Case) =>
      pixels?.width !== size.width || pixels.height !== size.height
    expect(cases.filter(isOtherSize).map(({ photo }) => photo.file)).toEqual([])
  })

  it('tells whole documents from those that are cut off', async () => {
    const crops: Evidence[] = []
    for (const photo of photos) if (isCounted(photo) && photo.complete === 'yes') crops.push(...(await cropsOf(photo)))
    console.log(`\nCompleteness, receipts left out\n${completeness(cases, crops)}`)
    expect(crops.length).toBeGreaterThan(100)
  })

  it('finds no document where there is none', async () => {
    const told = { 'id-portrait': [] as OutlineFacts['state'][], commitment: [] as OutlineFacts['state'][] }
    for await (const { file, bytes } of emptyScenes()) {
      for (const material of ['id-portrait', 'commitment'] as const) {
        const { outline } = await evidenceOf(bytes, material)
        told[material].push(stateOf(outline))
        await saveOverlay({ name: `none ${material} ${file}`, bytes, found: outline?.quad, text: wordsOf(outline) })
      }
    }
    const groups = Object.entries(told).map(([material, states]) => [`none, taken for ${material}`, states] as const)
    const refusals = groups.map(([name, states]) => `${name}, not called whole: ${shareOf(states, isNotWhole)}`)
    console.log(`\nNo document\n${stateTable(groups)}\n${refusals.join('\n')}`)
    expect(told.commitment.length).toBeGreaterThan(0)
  })

  async function evidenceOf(bytes: Uint8Array, material: MaterialId): Promise<Evidence> {
    return mustSucceed(await engine.probe(photoOf(bytes), materialOf(material)))
  }

  async function caseOf(photo: Labelled): Promise<Case> {
    const bytes = await readPhoto('documents', photo.file)
    const looked = await stopwatch.look({ name: photo.file, bytes }, photo.material)
    const { outline } = looked.evidence
    await saveOverlay({
      name: `${photo.kind} ${photo.file}`,
      bytes,
      truth: photo.corners,
      found: outline?.quad,
      others: outline?.others,
      text: `complete ${photo.complete}, found ${wordsOf(outline)}`,
    })
    const { material: slot } = photo
    const subject = { slot, material: materialOf(slot), evidence: looked.evidence, answers: {} }
    return { ...looked, photo, findings: inspect(subject, CONTEXT) }
  }

  /** The photo cut four times, so that an eighth of the document is lost on each side in turn. */
  async function cropsOf({ file, corners, material, size }: Labelled): Promise<Evidence[]> {
    if (!corners) return []
    const bytes = await readPhoto('documents', file)
    const looks: Evidence[] = []
    for (const side of SIDES) {
      const part = await cropped(bytes, frameLosing(1 / 8, side, corners, size))
      const evidence = await evidenceOf(part, material)
      looks.push(evidence)
      if (isNotWhole(stateOf(evidence.outline))) continue
      const found = evidence.outline?.quad
      await saveOverlay({ name: `cropped ${side} ${file}`, bytes: part, found, text: wordsOf(evidence.outline) })
    }
    return looks
  }
})

const isNotWhole = (state: OutlineFacts['state']) => state !== 'whole'

function wordsOf(outline: OutlineFacts | undefined): string {
  if (!outline) return 'nothing'
  const { state, doubt = '', confidence, cutSides = [] } = outline
  return `${state} ${doubt} ${cutSides.join('+')} ${confidence.toFixed(2)}`
}
