import { expect, it } from 'vitest'
import { weightOf } from '../../src/core/index.ts'
import { createTraveller, type Journey } from './journey.ts'
import { entriesOf, readPhoto } from './photos.ts'
import { table } from './table.ts'

const entries = await entriesOf('documents')
if (!entries) console.log('skipped: ../shared/photos is not there')

/** A first look, without thresholds: what the probes measure beside what a person labelled. */
it.skipIf(!entries)('measures every photo of a document', async () => {
  const traveller = createTraveller()
  const rows: (string | number)[][] = []
  const wrong: string[] = []
  for (const { file, column, size } of entries ?? []) {
    const journey = await traveller.travel({ name: file, bytes: await readPhoto('documents', file) })
    const pixels = journey.probed?.ok ? journey.probed.value.pixels : undefined
    if (pixels?.width !== size?.width || pixels?.height !== size?.height) wrong.push(file)
    rows.push([file.slice(-28), column('kind'), column('sharp'), column('colour'), ...measuresOf(journey)])
  }
  traveller.dispose()
  console.log(
    `\ndocuments: ${rows.length} files\n${table(
      ['file', 'kind', 'sharp', 'colour', 'score', 'sigma', 'grey', 'chroma', 'highlight', 'clipped', 'blocks', 'ms'],
      rows,
    )}`,
  )
  expect(wrong).toEqual([])
})

function measuresOf({ probed, findings, trouble, probeMilliseconds }: Journey): (string | number)[] {
  const facts = probed?.ok ? probed.value : undefined
  return [
    facts?.sharpness?.score ?? '-',
    facts?.sharpness?.edgeSigmaPixels ?? '-',
    facts?.colour ? String(facts.colour.grey) : '-',
    facts?.colour?.chroma ?? '-',
    facts?.exposure ? Math.round(facts.exposure.highlightLuma) : '-',
    facts?.exposure?.clippedShare ?? '-',
    trouble ??
      findings
        .filter((finding) => weightOf(finding) === 'block')
        .map(({ check }) => check)
        .join(' '),
    Math.round(probeMilliseconds ?? Number.NaN),
  ]
}
