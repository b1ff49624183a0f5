import { describe, expect, test } from 'vitest'
import type { Raster } from '../../src/core/index.ts'
import type { Planes } from '../../src/reader/pixels/planes.ts'
import { type Networks, readLines } from '../../src/reader/read-lines.ts'

const page = (width: number, height: number): Raster => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(255),
})

/** Networks that see lines at these places of what they are asked about, and say how they stand. */
function make(lines: readonly (readonly [x: number, y: number, width: number, height: number])[], inverted = 0.1) {
  const asked = { detect: [] as Planes[], classify: [] as Planes[], recognise: [] as Planes[] }
  const networks: Networks = {
    alphabet: ['', '甲'],
    async detect(picture) {
      asked.detect.push(picture)
      const data = new Float32Array(picture.width * picture.height)
      for (const [left, top, width, height] of lines) {
        for (let y = top; y < top + height; y++)
          data.fill(0.9, y * picture.width + left, y * picture.width + left + width)
      }
      return { width: picture.width, height: picture.height, data }
    },
    async classify(line) {
      asked.classify.push(line)
      return [1 - inverted, inverted]
    },
    async recognise(line) {
      asked.recognise.push(line)
      return { count: 1, characters: 2, data: Float32Array.of(0.1, 0.9) }
    },
  }
  return { networks, asked }
}

const ACROSS = [
  [20, 20, 200, 12],
  [20, 60, 150, 12],
] as const
const DOWN = ACROSS.map(([x, y, width, height]) => [y, x, height, width] as const)

describe('the lines of a picture', () => {
  test.each([
    ['upright', ACROSS, 0.1, 0],
    ['upside down', ACROSS, 0.9, 2],
    ['on its right side', DOWN, 0.1, 3],
    ['on its left side', DOWN, 0.9, 1],
  ] as const)('%s', async (_, lines, inverted, turns) => {
    const { networks } = make(lines, inverted)
    const read = await readLines(page(320, 320), networks)
    expect(read.quarterTurns).toBe(turns)
    expect(read.lines.map(({ text }) => text)).toEqual(['甲', '甲'])
    const [[x0, y0], [x1, y1]] = read.lines[0]?.quad ?? [
      [0, 0],
      [0, 0],
    ]
    // To where the text runs: turned by so many quarters it would run to the right.
    const direction = [Math.sign(Math.round(x1 - x0)), Math.sign(Math.round(y1 - y0))]
    expect(direction).toEqual(
      [
        [1, 0],
        [0, -1],
        [-1, 0],
        [0, 1],
      ][turns],
    )
  })

  test('none of a blank page, which stands as it stands', async () => {
    const { networks, asked } = make([])
    expect(await readLines(page(300, 200), networks)).toEqual({ lines: [], quarterTurns: 0 })
    expect(asked.recognise).toEqual([])
  })

  test.each([
    ['a doubtful character', 0.7, []],
    ['a clear one', 0.9, ['甲']],
  ])('%s', async (_, confidence, texts) => {
    const { networks } = make(ACROSS.slice(0, 1))
    const doubting = {
      ...networks,
      recognise: async () => ({ count: 1, characters: 2, data: Float32Array.of(0, confidence) }),
    }
    expect((await readLines(page(320, 320), doubting)).lines.map(({ text }) => text)).toEqual(texts)
  })

  test.each([
    ['a card', 1000, 631, 640, 416],
    ['a paper with small print', 1700, 1200, 960, 672],
    ['what is small already', 320, 200, 320, 192],
  ])('are looked for in %s at the size that suits it', async (_, width, height, seenWidth, seenHeight) => {
    const { networks, asked } = make([])
    await readLines(page(width, height), networks)
    expect(asked.detect.map((picture) => [picture.width, picture.height])).toEqual([[seenWidth, seenHeight]])
  })

  test('vote at most five, on lines of the width that the classifier knows', async () => {
    const { networks, asked } = make(Array.from({ length: 7 }, (_, at) => [20, 20 + 40 * at, 120 + at, 10] as const))
    await readLines(page(320, 320), networks)
    expect(asked.classify.map(({ width, height }) => [width, height])).toEqual(Array(5).fill([192, 48]))
    expect(asked.recognise).toHaveLength(7)
  })
})
