import { describe, expect, test } from 'vitest'
import { readCamera } from '../../../src/core/probes/camera.ts'
import type { ExifOptions } from '../../support/make-exif.ts'
import { makePng } from '../../support/make-files.ts'
import { exifSegment, makeJpeg } from '../../support/make-jpeg.ts'

const read = (exif: ExifOptions) => readCamera(makeJpeg({ segments: [exifSegment(exif)] }), 'jpeg')

describe('what a camera wrote', () => {
  test.each(['II', 'MM'] as const)('is read in both byte orders (%s)', async (order) => {
    const facts = { make: 'Invented', model: 'Camera 1', software: '1.2' }
    const reading = await read({ order, ...facts, orientation: 6, takenAt: '2026:11:01 09:30:00', gps: 'position' })
    expect(reading).toEqual({
      facts: { ...facts, takenAt: '2026-11-01T09:30:00', hasLocation: true },
      orientation: 6,
    })
  })

  test('the place itself is never read out', async () => {
    const reading = await read({ gps: 'position', make: 'Invented' })
    expect(JSON.stringify(reading)).not.toMatch(/latitude|longitude|"N"/i)
  })

  test('an empty directory of positions is no place', async () => {
    expect((await read({ gps: 'empty', make: 'Invented' }))?.facts.hasLocation).toBe(false)
  })

  test('a JPEG without notes has no place and no camera', async () => {
    expect(await readCamera(makeJpeg(), 'jpeg')).toEqual({ facts: { hasLocation: false } })
  })

  test('long texts are cut, blank ones dropped, times that are none ignored', async () => {
    const reading = await read({ make: 'x'.repeat(300), model: '   ', takenAt: 'yesterday' })
    expect(reading?.facts).toEqual({ make: 'x'.repeat(64), hasLocation: false })
  })

  test('an orientation that means nothing is left out', async () => {
    expect(await read({ orientation: 9, make: 'Invented' })).not.toHaveProperty('orientation')
  })
})

test('formats without camera notes are not searched for them', async () => {
  expect(await readCamera(makePng(), 'png')).toBeUndefined()
})
