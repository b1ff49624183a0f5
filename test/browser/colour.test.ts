import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/core/index.ts'
import { createLocalEngine } from '../../src/engine/local.ts'
import { decodeAll, distance, paint } from '../support/canvas.ts'
import { encodeGif } from '../support/encode-gif.ts'
import { encodeFlatJpeg, toYcc } from '../support/encode-jpeg.ts'
import { evidenceOf, renderedBy, windowOf } from '../support/engines.ts'
import { makeDisplayP3 } from '../support/make-icc.ts'
import { ADOBE, iccSegment, withSegments } from '../support/make-jpeg.ts'
import type { Colour } from '../support/make-raster.ts'

let engine: Engine
beforeAll(async () => {
  engine = await createLocalEngine()
})

async function written(bytes: Uint8Array) {
  const output = await renderedBy(engine, bytes, windowOf(4_000_000))
  expect([...output.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  return decodeAll(output)
}

function expectColour(shown: Colour, meant: Colour, tolerance = 4) {
  expect(distance(shown, meant), `${shown} in place of ${meant}`).toBeLessThanOrEqual(tolerance)
}

describe('transparency', () => {
  test('lies on white, the colour of paper', async () => {
    const png = await paint(
      200,
      100,
      (context) => {
        context.fillStyle = '#c02020'
        context.fillRect(0, 0, 100, 100)
        context.fillStyle = 'rgb(0 0 0 / 50%)'
        context.fillRect(100, 0, 50, 100)
      },
      { type: 'image/png' },
    )
    const picture = await written(png)
    expectColour(picture.at(0.2, 0.5), [192, 32, 32])
    expectColour(picture.at(0.65, 0.5), [127, 127, 127])
    expectColour(picture.at(0.9, 0.5), [255, 255, 255])
  })
})

describe('an animation', () => {
  const gif = encodeGif(
    64,
    48,
    [
      [200, 30, 30],
      [30, 200, 30],
      [30, 30, 200],
    ],
    [1, 0, 2],
  )

  test('has its frames counted', async () => {
    const { file, pixels, decoding } = await evidenceOf(engine, gif)
    expect(file).toMatchObject({ format: 'gif', frames: 3 })
    expect(pixels).toMatchObject({ width: 64, height: 48 })
    expect(decoding).toBe('decoded')
  })

  test('is written as its first frame', async () => {
    expectColour((await written(gif)).at(0.5, 0.5), [30, 200, 30])
  })
})

describe('Display P3', () => {
  /** 200, 100, 100 of Display P3 in sRGB (imaging.md section 4, measured with lcms). */
  const MEANT: Colour = [215, 93, 97]

  test('a profile in the file is obeyed: the same colour, said in sRGB', async () => {
    const jpeg = encodeFlatJpeg({
      columns: 8,
      rows: 6,
      valuesAt: () => toYcc([200, 100, 100]),
      segments: [iccSegment(makeDisplayP3())],
    })
    expectColour((await written(jpeg)).at(0.5, 0.5), MEANT)
  })

  test('without its profile the same file says another colour', async () => {
    const jpeg = encodeFlatJpeg({ columns: 8, rows: 6, valuesAt: () => toYcc([200, 100, 100]) })
    expectColour((await written(jpeg)).at(0.5, 0.5), [200, 100, 100])
  })

  test('the profile is obeyed by the scaled decode, too', async () => {
    const jpeg = encodeFlatJpeg({
      columns: 120,
      rows: 90,
      valuesAt: () => toYcc([200, 100, 100]),
      segments: [iccSegment(makeDisplayP3())],
    })
    const picture = await decodeAll(await renderedBy(engine, jpeg, windowOf(12_000)))
    expect(picture.width).toBeLessThan(840)
    expectColour(picture.at(0.5, 0.5), MEANT)
  })

  test('a picture from a canvas of that space comes out right', async () => {
    const jpeg = await paint(
      64,
      48,
      (context) => {
        context.fillStyle = 'color(display-p3 0.7843 0.3922 0.3922)'
        context.fillRect(0, 0, 64, 48)
      },
      { colorSpace: 'display-p3', quality: 1 },
    )
    expectColour((await written(jpeg)).at(0.5, 0.5), MEANT)
  })
})

describe('models of colour that cameras do not write', () => {
  /** Cyan, magenta, yellow, black; 255 is no ink. */
  const inks: readonly (readonly number[])[] = [
    [255, 0, 0, 255],
    [0, 255, 0, 255],
    [255, 255, 255, 255],
    [255, 255, 255, 0],
  ]
  const cmyk = encodeFlatJpeg({
    columns: 8,
    rows: 2,
    valuesAt: (column) => inks[Math.floor(column / 2)] ?? [],
    segments: [ADOBE],
  })

  test('CMYK is named and measured', async () => {
    const evidence = await evidenceOf(engine, cmyk)
    expect(evidence.pixels).toMatchObject({ width: 64, height: 16, colourModel: 'cmyk' })
    expect(evidence.decoding).toBe('decoded')
    expect(evidence.colour?.grey).toBe(false)
  })

  test('CMYK is written as the colours that its inks make', async () => {
    const picture = await written(cmyk)
    const [red, green, white, black] = [0.125, 0.375, 0.625, 0.875].map((x) => picture.at(x, 0.5))
    expectColour(red ?? [0, 0, 0], [255, 0, 0], 40)
    expectColour(green ?? [0, 0, 0], [0, 255, 0], 120)
    expectColour(white ?? [0, 0, 0], [255, 255, 255], 6)
    expectColour(black ?? [0, 0, 0], [0, 0, 0], 40)
  })

  test('grey is named and stays grey', async () => {
    const grey = encodeFlatJpeg({ columns: 8, rows: 6, valuesAt: (column) => [60 + 20 * column] })
    expect((await evidenceOf(engine, grey)).pixels?.colourModel).toBe('grey')
    expectColour((await written(grey)).at(0.9, 0.5), [200, 200, 200])
    expect((await evidenceOf(engine, grey)).colour).toEqual({ grey: true, cast: 0, chroma: 0 })
  })
})

test('what is written says sRGB or nothing', async () => {
  const p3 = await paint(64, 48, (context) => context.fillRect(0, 0, 64, 48), { colorSpace: 'display-p3' })
  const output = await renderedBy(engine, withSegments(p3), windowOf(4_000_000))
  const text = String.fromCharCode(...output.subarray(0, 4000))
  expect(text).not.toMatch(/P3/)
})
