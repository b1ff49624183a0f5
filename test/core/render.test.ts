import { describe, expect, test } from 'vitest'
import type { Edit, Encoding } from '../../src/core/edit.ts'
import { fail, type Signal } from '../../src/core/engine.ts'
import type { Photo } from '../../src/core/model.ts'
import { render } from '../../src/core/render.ts'
import { type CodecOptions, makeCodec } from '../support/make-engine.ts'
import { makePng, others } from '../support/make-files.ts'
import { exifSegment, makeJpeg } from '../support/make-jpeg.ts'
import { greyRaster } from '../support/make-raster.ts'

const WINDOW: Encoding = { kind: 'window', minBytes: 0, maxBytes: 400_000, maxSidePixels: 4096 }
/** The header that belongs to the picture of the codec: 160 x 120. */
const jpeg = makeJpeg({ width: 160, height: 120, segments: [exifSegment({ gps: 'position' })] })

interface Request {
  readonly photo?: Partial<Photo>
  readonly encoding?: Encoding
  readonly edits?: readonly Edit[]
  readonly codec?: CodecOptions
  readonly signal?: Signal
  readonly onStep?: (step: string) => void
}

async function rendered({ photo, encoding = WINDOW, edits = [], codec, ...task }: Request) {
  const host = makeCodec(codec)
  const originals = { licence: { name: 'invented.jpg', bytes: jpeg, ...photo } }
  const result = await render(originals, { sources: [{ original: 'licence', edits }], encoding }, host.codec, task)
  return { result, log: host.log }
}

describe('keep', () => {
  test('hands over the very bytes, without a decode', async () => {
    const { result, log } = await rendered({ encoding: { kind: 'keep' } })
    expect(result.ok && result.value.bytes).toBe(jpeg)
    expect(log.decodes).toBe(0)
  })

  test.each([
    ['photo.png', jpeg, 'photo.jpg'],
    ['photo.JPEG', jpeg, 'photo.JPEG'],
    ['photo', jpeg, 'photo.jpg'],
    ['photo.jpg', makePng(), 'photo.png'],
    ['身份证.v2.png', jpeg, '身份证.v2.jpg'],
    ['photo.jpg', others.pdf, 'photo.pdf'],
    ['photo.xyz', new Uint8Array(9), 'photo.xyz'],
    ['no. 12 of the invented company', jpeg, 'no. 12 of the invented company.jpg'],
  ])('%s is called what it is', async (name, bytes, expected) => {
    const { result } = await rendered({ photo: { name, bytes }, encoding: { kind: 'keep' } })
    expect(result.ok && result.value.name).toBe(expected)
  })
})

describe('strip', () => {
  test('drops the metadata of a JPEG, without a decode', async () => {
    const { result, log } = await rendered({ encoding: { kind: 'strip' } })
    expect(result.ok && result.value.bytes).toEqual(makeJpeg({ width: 160, height: 120 }))
    expect(log.decodes).toBe(0)
  })

  test.each([
    ['a JPEG that breaks off', jpeg.subarray(0, -2)],
    ['a PNG', makePng()],
  ])('%s is not guessed at', async (_, bytes) => {
    expect((await rendered({ photo: { bytes }, encoding: { kind: 'strip' } })).result).toEqual(fail('damaged'))
  })
})

describe('window', () => {
  test('decodes once to write and once to look again, and gives everything back', async () => {
    const { result, log } = await rendered({ photo: { name: 'photo.png' } })
    expect(result).toMatchObject({ ok: true, value: { name: 'photo.jpg' } })
    expect(log.decodes).toBe(2)
    expect(log.released).toBe(log.surfaces)
  })

  test('never hands over more than the maximum: the picture is made smaller until it fits', async () => {
    const bytesAt = (quality: number, pixels: number) => pixels * (20 + quality / 10)
    const { result, log } = await rendered({ codec: { bytesAt, picture: greyRaster(160, 120, () => 120) } })
    expect(result.ok ? result.value.bytes.length : Number.NaN).toBeLessThanOrEqual(400_000)
    expect(log.released).toBe(log.surfaces)
  })

  test('a scene that no size fits is a failure, not an oversized file', async () => {
    const { result, log } = await rendered({ codec: { bytesAt: () => 500_000 } })
    expect(result).toEqual(fail('window-missed'))
    expect(log.released).toBe(log.surfaces)
  })

  test.each([
    ['blank', greyRaster(160, 120, () => 0)],
    ['another shape', greyRaster(120, 160, () => 120)],
  ])('a file that turns out %s is dropped', async (_, written) => {
    const { result, log } = await rendered({ codec: { written } })
    expect(result).toEqual(fail('unfaithful'))
    expect(log.released).toBe(log.surfaces)
  })

  test('a turned picture is looked at again as it was turned', async () => {
    const { result } = await rendered({
      edits: [{ edit: 'rotate', quarterTurns: 1 }],
      codec: { picture: greyRaster(160, 120, (x) => x), written: greyRaster(120, 160, (_, y) => y) },
    })
    expect(result.ok).toBe(true)
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', others.text, 'damaged'],
    ['a bomb', makePng({ width: 20_000, height: 20_000 }), 'too-large'],
  ] as const)('%s is refused before any decode', async (_, bytes, code) => {
    const { result, log } = await rendered({ photo: { bytes } })
    expect(result).toEqual(fail(code))
    expect(log.decodes).toBe(0)
  })

  test('a failing decode is handed on', async () => {
    expect((await rendered({ codec: { decodes: fail('damaged') } })).result).toEqual(fail('damaged'))
  })
})

describe('cancelling', () => {
  test.each(['decode', 'encode'])('at the step %s ends the work and gives everything back', async (at) => {
    const signal = { aborted: false }
    const onStep = (step: string) => {
      if (step === at) signal.aborted = true
    }
    const { result, log } = await rendered({ signal, onStep })
    expect(result.ok || result.failure.code).toBe('aborted')
    expect(log.released).toBe(log.surfaces)
  })
})

test('a recipe for an original that is not there is a bug and throws', async () => {
  const recipe = { sources: [{ original: 'licence', edits: [] }], encoding: WINDOW } as const
  await expect(render({}, recipe, makeCodec().codec)).rejects.toThrow('original')
})
