import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Encoded,
  type Encoder,
  LAST_CAP,
  QUALITY_FLOOR,
  type QualityWindow,
  searchQuality,
  USUAL_CAP,
} from '../../../src/core/encoding/quality-search.ts'
import { fail, succeed } from '../../../src/core/engine.ts'
import { type EncoderModel, exponential, makeEncoder } from '../../support/make-encoder.ts'

const WINDOW: QualityWindow = { minBytes: 204_800, maxBytes: 4_000_000, acceptedFill: 0.9 }

async function search(model: EncoderModel, window: QualityWindow = WINDOW) {
  const { encoder, encodes, predictions } = makeEncoder(model)
  const result = await searchQuality(encoder, window)
  if (!result.ok) throw new Error(result.failure.code)
  return { found: result.value, encodes, predictions }
}

function mustFind(found: Encoded | undefined): Encoded {
  if (!found) throw new Error('nothing found')
  return found
}

describe('a prediction that is off by a constant share', () => {
  test.each([0.8, 0.85, 0.95, 1, 1.02, 1.15, 1.2])(
    'x %f: two encodes at most, and the window well filled',
    async (share) => {
      for (const atMiddle of [600_000, 1_500_000, 2_900_000, 5_000_000, 9_000_000]) {
        const { found, encodes } = await search({ bytesAt: exponential(atMiddle), error: () => share })
        const { bytes, quality } = mustFind(found)
        expect(encodes.length).toBeLessThanOrEqual(2)
        expect(bytes.length).toBeLessThanOrEqual(WINDOW.maxBytes)
        expect(bytes.length >= 0.9 * WINDOW.maxBytes || quality === USUAL_CAP).toBe(true)
      }
    },
  )
})

describe('any encoder', () => {
  const model = fc.record({
    atMiddle: fc.double({ min: 20_000, max: 60_000_000, noNaN: true }),
    share: fc.double({ min: 0.02, max: 0.06, noNaN: true }),
    errors: fc.array(fc.double({ min: 0.8, max: 1.2, noNaN: true }), { minLength: 101, maxLength: 101 }),
  })
  const toModel = ({ atMiddle, share, errors }: { atMiddle: number; share: number; errors: number[] }) => ({
    bytesAt: exponential(atMiddle, share),
    error: (quality: number) => errors[quality] ?? 1,
  })

  test('never answers with more than the maximum, however wrong the predictions', async () => {
    await fc.assert(
      fc.asyncProperty(model, async (drawn) => {
        const { found, encodes } = await search(toModel(drawn))
        expect(found?.bytes.length ?? 0).toBeLessThanOrEqual(WINDOW.maxBytes)
        expect(encodes.length).toBeLessThanOrEqual(4 + LAST_CAP - USUAL_CAP)
      }),
    )
  })

  test('hands over what it wrote at the quality it names: nothing is padded', async () => {
    await fc.assert(
      fc.asyncProperty(model, async (drawn) => {
        const { found } = await search(toModel(drawn))
        if (found) expect(found.bytes.length).toBe(Math.round(toModel(drawn).bytesAt(found.quality)))
      }),
    )
  })

  test('keeps to qualities that a photo of print can bear', async () => {
    await fc.assert(
      fc.asyncProperty(model, async (drawn) => {
        const { encodes } = await search(toModel(drawn))
        for (const quality of encodes) {
          expect(quality).toBeGreaterThanOrEqual(QUALITY_FLOOR)
          expect(quality).toBeLessThanOrEqual(LAST_CAP)
        }
      }),
    )
  })
})

describe('the first result', () => {
  test('is kept where it fills what is accepted', async () => {
    const bytesAt = exponential(3_300_000, 0.06)
    const { encodes } = await search({ bytesAt, error: () => 1.1 }, { ...WINDOW, acceptedFill: 0.8 })
    expect(encodes).toHaveLength(1)
  })

  test('is kept at the cap, however little it fills', async () => {
    const { found, encodes } = await search({ bytesAt: exponential(400_000) })
    expect(encodes).toEqual([USUAL_CAP])
    expect(mustFind(found).quality).toBe(USUAL_CAP)
  })

  test('a sudden jump over the maximum ends below it, not in a failure', async () => {
    // A re-encode near the source's own quality: 89 gives four fifths, 90 too much (imaging.md section 2).
    const bytesAt = (quality: number) => (quality < 90 ? 3_220_000 * Math.exp(0.01 * (quality - 89)) : 4_050_000)
    const { found } = await search({ bytesAt, error: () => 0.9 })
    expect(mustFind(found).quality).toBe(89)
  })
})

describe('too small a file', () => {
  test.each([
    ['is enough at 96', 1.03, 96],
    ['is enough at 97', 1.06, 97],
    ['stays too small, and is answered as it is', 1.2, 97],
  ])('quality rises until it %s', async (_, missing, quality) => {
    const bytesAt = exponential(WINDOW.minBytes / missing / Math.exp(0.035 * 35))
    const { found, encodes } = await search({ bytesAt })
    expect(mustFind(found).quality).toBe(quality)
    expect(mustFind(found).bytes.length).toBe(Math.round(bytesAt(quality)))
    expect(encodes[0]).toBe(USUAL_CAP)
    expect(mustFind(found).encodes).toBe(encodes.length)
  })

  test('does not rise where no minimum asks for it', async () => {
    const { encodes } = await search({ bytesAt: exponential(20_000) }, { ...WINDOW, minBytes: 0 })
    expect(encodes).toEqual([USUAL_CAP])
  })

  test('does not rise over the maximum of a narrow window', async () => {
    const bytesAt = (quality: number) => (quality <= USUAL_CAP ? 199_000 : 301_000)
    const { found } = await search({ bytesAt }, { minBytes: 200_000, maxBytes: 300_000, acceptedFill: 0.9 })
    expect(mustFind(found).bytes.length).toBe(199_000)
  })
})

describe('too large a picture', () => {
  test('nothing is answered where even the floor is too large, which is encoded once to be sure', async () => {
    const { found, encodes } = await search({ bytesAt: () => 5_000_000 })
    expect(found).toBeUndefined()
    expect(encodes).toEqual([QUALITY_FLOOR])
  })

  test('the floor is handed over where only its prediction was too large', async () => {
    const { found } = await search({ bytesAt: () => 3_900_000, error: () => 1.2 })
    expect(mustFind(found).quality).toBe(QUALITY_FLOOR)
  })

  test('a narrow window is entered step by step, not jumped over', async () => {
    const window = { minBytes: 3_900_000, maxBytes: 4_000_000, acceptedFill: 0.9 }
    const { found } = await search({ bytesAt: exponential(2_000_000, 0.03) }, window)
    expect(mustFind(found).bytes.length).toBeGreaterThanOrEqual(window.minBytes)
    expect(mustFind(found).bytes.length).toBeLessThanOrEqual(window.maxBytes)
  })

  test('nothing is answered where only the prediction fitted', async () => {
    const { found, encodes } = await search({ bytesAt: () => 4_100_000, error: () => 0.8 })
    expect(found).toBeUndefined()
    expect(encodes.length).toBeLessThanOrEqual(4)
  })
})

describe('a failing encoder', () => {
  const failing: Encoder = { predict: async () => succeed(1_000_000), encode: async () => fail('aborted') }

  test('its failure is handed on from an encode', async () => {
    expect(await searchQuality(failing, WINDOW)).toEqual(fail('aborted'))
  })

  test('its failure is handed on from a prediction', async () => {
    expect(await searchQuality({ ...failing, predict: async () => fail('encoder') }, WINDOW)).toEqual(fail('encoder'))
  })

  test('its failure is handed on while the quality rises', async () => {
    let encodes = 0
    const encode = async () => (encodes++ === 0 ? succeed(new Uint8Array(1000)) : fail('encoder'))
    expect(await searchQuality({ predict: async () => succeed(1000), encode }, WINDOW)).toEqual(fail('encoder'))
  })
})
