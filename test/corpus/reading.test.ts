import { afterAll, describe, expect, it } from 'vitest'
import type { Raster } from '../../src/core/index.ts'
import { createReader } from '../../src/reader/reader.ts'
import { table, tally } from '../support/table.ts'
import { labelledPhotos } from './labels.ts'
import { readPhoto } from './photos.ts'

const photos = (await labelledPhotos()) ?? []
if (photos.length === 0) console.log('skipped: ../shared/photos is not there')

/** None of them is an identity card or a licence of this country: whatever is taken for one is taken wrongly. */
describe.skipIf(photos.length === 0)('reading', () => {
  const reader = createReader()
  afterAll(() => reader.dispose())

  it('takes no other document for an identity card or a licence', async () => {
    const kinds: string[] = []
    const taken: string[] = []
    for (const { file } of photos) {
      const result = await reader.read(await wholePhoto(file), '2026-11-26')
      if (!result.ok) throw new Error(`${file}: ${result.failure.code}`)
      const { kind } = result.value.facts
      kinds.push(kind)
      if (kind === 'id-portrait' || kind === 'id-emblem' || kind === 'licence') taken.push(file)
    }
    console.log(`\nRead as\n${table(['kind', 'photos'], tally(kinds))}\nTaken wrongly: ${taken.join(' ') || 'none'}`)
    expect(taken.length).toBeLessThanOrEqual(0.01 * photos.length)
  })
})

/** As the page has it where no outline is found: the long side of 1200 pixels. */
async function wholePhoto(file: string): Promise<Raster> {
  const bitmap = await createImageBitmap(new Blob([await readPhoto('documents', file)]))
  const scale = Math.min(1, 1200 / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)]
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  // Without options a canvas answers 8 bits a channel.
  const { data } = context.getImageData(0, 0, width, height)
  return { width, height, data: data as Uint8ClampedArray }
}
