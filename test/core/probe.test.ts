import { describe, expect, test } from 'vitest'
import { fail } from '../../src/core/engine.ts'
import { mapQuad } from '../../src/core/geometry/quad.ts'
import { materialOf } from '../../src/core/material.ts'
import { probe } from '../../src/core/probe.ts'
import { furthestCorner, turnedBox } from '../support/draw.ts'
import { makeCodec } from '../support/make-engine.ts'
import { makeBmp, makeGif, makePng, others } from '../support/make-files.ts'
import { exifSegment, makeJpeg, xmpSegment } from '../support/make-jpeg.ts'
import { makeScene } from '../support/make-scene.ts'

async function probed(bytes: Uint8Array, { codec } = makeCodec(), name = 'invented.jpg') {
  const result = await probe({ name, bytes }, materialOf('id-portrait'), codec)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('the header alone decides', () => {
  test.each([
    ['a PNG of 20000 x 20000', makePng({ width: 20_000, height: 20_000 }), 'too-large'],
    ['251 million pixels', makePng({ width: 16_000, height: 15_688 }), 'too-large'],
    ['a side of 16385', makePng({ width: 16_385, height: 1 }), 'too-large'],
    ['a side of 16384', makePng({ width: 16_384, height: 1 }), 'decoded'],
    ['250 million pixels', makePng({ width: 16_000, height: 15_625 }), 'decoded'],
    ['a TIFF without a directory', others.tiffBig, 'damaged'],
    ['an icon', others.ico, 'unsupported'],
    ['a PDF that does not open', others.pdf, 'damaged'],
    ['a video', others.mp4, 'not-a-picture'],
    ['a drawing', others.svg, 'not-a-picture'],
    ['a text', others.text, 'not-a-picture'],
    ['nothing', new Uint8Array(), 'not-a-picture'],
    ['a JPEG without a frame', makeJpeg().subarray(0, 8), 'damaged'],
    ['a JPEG that breaks off', makeJpeg().subarray(0, -2), 'incomplete'],
  ])('%s: %s', async (_, bytes, decoding) => {
    const { codec, log } = makeCodec()
    const evidence = await probed(bytes, { codec, log })
    expect(evidence.decoding).toBe(decoding)
    expect(log.decodes).toBe(decoding === 'decoded' || decoding === 'incomplete' ? 1 : 0)
    expect(log.released).toBe(log.surfaces)
  })
})

describe('the facts of a file', () => {
  test('its size stands upright, whatever its orientation', async () => {
    const bytes = makeJpeg({ width: 4032, height: 3024, segments: [exifSegment({ orientation: 6 })] })
    expect((await probed(bytes)).pixels).toEqual({
      width: 3024,
      height: 4032,
      orientation: 6,
      bitDepth: 8,
      colourModel: 'rgb',
    })
  })

  test('its name is compared and not kept', async () => {
    const evidence = await probed(makePng(), makeCodec(), 'portrait of somebody invented.jpg')
    expect(evidence.file).toEqual({ bytes: makePng().length, format: 'png', extensionMatches: false, frames: 1 })
    expect(JSON.stringify(evidence)).not.toContain('somebody')
  })

  test('a name without an extension says nothing', async () => {
    expect((await probed(makeGif({ frames: 2 }), makeCodec(), 'photo')).file).toEqual({
      bytes: makeGif({ frames: 2 }).length,
      format: 'gif',
      frames: 2,
    })
  })

  test.each([
    ['in EXIF', exifSegment({ gps: 'position' })],
    ['only in XMP', xmpSegment('<exif:GPSLatitude>0,0N</exif:GPSLatitude>')],
  ])('a place %s is known, its numbers are not', async (_, segment) => {
    const evidence = await probed(makeJpeg({ segments: [segment] }))
    expect(evidence.camera?.hasLocation).toBe(true)
    expect(JSON.stringify(evidence)).not.toMatch(/latitude|0,0N/i)
  })

  test('the camera is named', async () => {
    const bytes = makeJpeg({ segments: [exifSegment({ make: 'Invented', takenAt: '2026:11:01 09:30:00' })] })
    expect((await probed(bytes)).camera).toEqual({
      make: 'Invented',
      takenAt: '2026-11-01T09:30:00',
      hasLocation: false,
    })
  })

  test('broken camera notes cost only themselves', async () => {
    const broken = exifSegment({ make: 'Invented', orientation: 3 })
    broken.fill(0xff, 14)
    expect(await probed(makeJpeg({ segments: [broken] }))).toMatchObject({
      decoding: 'decoded',
      pixels: { width: 1600 },
    })
  })
})

describe('the pixels', () => {
  const CARD = turnedBox([400, 300], 480, 302, 4)

  test('show a card, which is measured, and everything lent is given back', async () => {
    const { codec, log } = makeCodec({ picture: makeScene({ quads: [CARD] }) })
    // The photo is twice as large as what the codec lends of it.
    const evidence = await probed(makeJpeg({ width: 1600, height: 1200 }), { codec, log })
    expect(evidence.outline?.state).toBe('whole')
    expect(
      furthestCorner(
        evidence.outline?.quad ?? CARD,
        mapQuad(CARD, ([x, y]) => [2 * x, 2 * y]),
      ),
    ).toBeLessThan(6)
    expect(evidence.measuredOn).toBe('document')
    expect(evidence.sharpness?.longSidePixels).toBeCloseTo(480, -1)
    for (const fact of ['exposure', 'colour', 'glare', 'shadow', 'paper', 'surroundings', 'screen']) {
      expect(evidence).toHaveProperty(fact)
    }
    expect(evidence.exposure?.paperLuma).toBeGreaterThan(150)
    expect(log).toMatchObject({ decodes: 1, surfaces: 1, released: 1 })
  })

  test('show no document, and are measured as a whole', async () => {
    const evidence = await probed(makeJpeg(), makeCodec({ picture: makeScene({ quads: [] }) }))
    expect(evidence.outline?.state).toBe('none')
    expect(evidence.measuredOn).toBe('photo')
    expect(evidence).toHaveProperty('exposure')
    for (const fact of ['glare', 'shadow', 'paper', 'surroundings']) expect(evidence).not.toHaveProperty(fact)
  })

  test.each([
    ['jpeg', makeJpeg(), 'damaged', 'damaged'],
    ['bmp', makeBmp(), 'unsupported', 'unsupported'],
    ['jpeg without memory for it', makeJpeg(), 'encoder', 'damaged'],
  ] as const)('that the host cannot decode are told: %s', async (_, bytes, code, decoding) => {
    const evidence = await probed(bytes, makeCodec({ decodes: fail(code) }))
    expect(evidence.decoding).toBe(decoding)
    expect(evidence).not.toHaveProperty('sharpness')
    expect(evidence).toHaveProperty('pixels')
  })
})

describe('cancelling', () => {
  test('before the decode spares it', async () => {
    const { codec, log } = makeCodec()
    expect(
      await probe({ name: '', bytes: makeJpeg() }, materialOf('id-portrait'), codec, { signal: { aborted: true } }),
    ).toEqual(fail('aborted'))
    expect(log.decodes).toBe(0)
  })

  test('during the decode drops its result', async () => {
    const signal = { aborted: false }
    const onStep = (step: string) => {
      if (step === 'decode') signal.aborted = true
    }
    const { codec, log } = makeCodec()
    expect(await probe({ name: '', bytes: makeJpeg() }, materialOf('id-portrait'), codec, { signal, onStep })).toEqual(
      fail('aborted'),
    )
    expect(log.released).toBe(log.surfaces)
  })

  test('steps are told in their order', async () => {
    const steps: string[] = []
    await probe({ name: '', bytes: makeJpeg() }, materialOf('id-portrait'), makeCodec().codec, {
      onStep: (step) => steps.push(step),
    })
    expect(steps).toEqual(['read', 'decode', 'outline', 'measure'])
  })
})
