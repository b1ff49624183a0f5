import { describe, expect, test } from 'vitest'
import { measureGlare } from '../../../src/core/probes/glare.ts'
import type { Rectified } from '../../../src/core/raster/rectify.ts'
import { addNoise, box, drawPolygon, furthestCorner } from '../../support/draw.ts'
import { type Colour, makeRaster } from '../../support/make-raster.ts'

const [WIDTH, HEIGHT] = [480, 300]
const asSeen = (point: readonly [number, number]) => point

interface Reflection {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** None is told and none is asked about. */
function expectNone(document: Rectified): void {
  const { likelihood, ...told } = measureGlare(document)
  expect(told).toEqual({ share: 0, largestShare: 0, regions: [] })
  expect(likelihood).toBeLessThan(0.5)
}

/** Paper with lines of print, and lamps that blow it out at their middles and fade into it over half a radius. */
function makePaper(paper: Colour, reflections: readonly Reflection[] = []) {
  const raster = makeRaster(WIDTH, HEIGHT, (x, y) => {
    const isPrint = y % 20 < 5 && x % 9 < 5 && x > 30 && x < WIDTH - 30
    const own: Colour = isPrint ? [40, 40, 50] : paper
    const light = reflections.reduce((most, reflection) => Math.max(most, lightOf(reflection, x, y)), 0)
    const [red, green, blue] = own.map((value) => value + light * (255 - value))
    return [red ?? 0, green ?? 0, blue ?? 0]
  })
  return { raster: addNoise(raster, 2), toPhoto: asSeen }
}

function lightOf({ x, y, radius }: Reflection, column: number, row: number): number {
  return Math.max(0, Math.min(1, (1.5 * radius - Math.hypot(column - x, row - y)) / (0.5 * radius)))
}

const PAPERS: readonly (readonly [string, Colour])[] = [
  ['pale paper', [205, 205, 200]],
  ['a blue card', [150, 180, 205]],
  ['a dim photo', [120, 115, 105]],
]

describe.each(PAPERS)('on %s', (_, paper) => {
  test('a reflection is found where it was painted, and about as large', () => {
    const { share, largestShare, regions } = measureGlare(makePaper(paper, [{ x: 300, y: 120, radius: 30 }]))
    expect(regions).toHaveLength(1)
    expect(furthestCorner(box(265, 85, 70, 70), regions[0])).toBeLessThan(18)
    const painted = (Math.PI * 30 ** 2) / (WIDTH * HEIGHT)
    expect(share / painted).toBeGreaterThan(0.8)
    expect(share / painted).toBeLessThan(1.8)
    expect(largestShare).toBe(share)
  })

  test('of two reflections the larger one comes first', () => {
    const { share, largestShare, regions } = measureGlare(
      makePaper(paper, [
        { x: 110, y: 80, radius: 14 },
        { x: 330, y: 190, radius: 34 },
      ]),
    )
    expect(regions).toHaveLength(2)
    expect(regions[0]?.[0][0]).toBeGreaterThan(250)
    expect(regions[1]?.[0][0]).toBeLessThan(110)
    expect(largestShare).toBeLessThan(share)
    expect(largestShare).toBeGreaterThan(share / 2)
  })

  test('without one there is none', () => {
    expectNone(makePaper(paper))
  })
})

describe('at the border of the document', () => {
  test.each([
    ['the middle of a side', WIDTH, 150],
    ['a corner', 0, HEIGHT],
    ['beside a side', WIDTH - 14, 150],
  ])('a reflection on %s is doubtful, not none', (_, x, y) => {
    const { largestShare, regions, doubtful } = measureGlare(makePaper([190, 195, 205], [{ x, y, radius: 36 }]))
    expect({ largestShare, regions }).toEqual({ largestShare: 0, regions: [] })
    expect(doubtful).toHaveLength(1)
    expect(doubtful?.[0]?.some(([left, top]) => Math.hypot(left - x, top - y) < 60)).toBe(true)
  })

  test('a white margin that is printed is none', () => {
    const card = makePaper([70, 90, 120])
    drawPolygon(card.raster, box(0, 0, WIDTH, 30), [253, 253, 253])
    drawPolygon(card.raster, box(WIDTH - 60, 200, 60, 100), [253, 253, 253])
    expectNone(card)
  })
})

describe('on a document of few pixels', () => {
  const [width, height] = [240, 150]
  const regionsOf = (light: (x: number, y: number) => number) => {
    const raster = makeRaster(width, height, (x, y) => {
      const luma = 120 + 135 * Math.max(0, Math.min(1, light(x - 130, y - 70)))
      return [luma, luma, luma]
    })
    return measureGlare({ raster, toPhoto: asSeen }).regions
  }

  test.each([3, 4, 5])('a reflection that fades over %i pixels is found', (fade) => {
    expect(regionsOf((x, y) => (15 - Math.hypot(x, y)) / fade)).toHaveLength(1)
  })

  test('a white field is none', () => {
    expect(regionsOf((x, y) => 9 - Math.max(Math.abs(x), Math.abs(y)))).toEqual([])
  })
})

test('a reflection of a tube that fades slowly and lies aslant is found', () => {
  const raster = makeRaster(WIDTH, HEIGHT, (x, y) => {
    const [along, across] = [(x - 240 + y - 150) / 2.5, x - 240 - (y - 150)]
    const light = Math.max(0, Math.min(1, 1.4 - Math.hypot(along, across) / 60))
    const luma = 215 + light * 40
    return [luma, luma, luma - 6 * (1 - light)]
  })
  expect(measureGlare({ raster, toPhoto: asSeen }).regions).toHaveLength(1)
})

describe('no reflection is', () => {
  test.each([[250], [255]])('white paper of %i with print on it', (white) => {
    expectNone(makePaper([white, white, white]))
  })

  test('a white field printed on a dark card', () => {
    const card = makePaper([70, 90, 120])
    drawPolygon(card.raster, box(120, 90, 150, 100), [253, 253, 253])
    expectNone(card)
  })

  test.each([5, 11])('a white field with print in lines of %i pixels on a dark card', (line) => {
    const card = makePaper([70, 90, 120])
    drawPolygon(card.raster, box(120, 90, 150, 100), [253, 253, 253])
    for (let y = 100; y < 180; y += 20) drawPolygon(card.raster, box(130, y, 120, line), [30, 30, 30])
    expectNone(card)
  })

  test('a white letter that is out of focus', () => {
    const raster = makeRaster(WIDTH, HEIGHT, (x, y) => {
      const beside = Math.min(Math.abs(x - 240), Math.abs(y - 150)) + Math.max(0, Math.hypot(x - 240, y - 150) - 110)
      const luma = 70 + 185 * Math.max(0, Math.min(1, (36 - beside) / 24))
      return [luma, luma, luma]
    })
    expectNone({ raster, toPhoto: asSeen })
  })

  test('light that grows over the page up to its border', () => {
    const raster = makeRaster(WIDTH, HEIGHT, (x) => {
      const luma = 200 + (55 * x) / WIDTH
      return [luma, luma, luma]
    })
    expectNone({ raster, toPhoto: asSeen })
  })

  test('a bright colour, which is not white', () => {
    expectNone(makeTinted([255, 255, 120]))
    expect(measureGlare(makeTinted([255, 255, 255])).regions).toHaveLength(1)
  })

  test('a grain of noise', () => {
    const paper = makePaper([205, 205, 205])
    drawPolygon(paper.raster, box(200, 108, 2, 2), [255, 255, 255])
    expectNone(paper)
    drawPolygon(paper.raster, box(200, 108, 8, 8), [255, 255, 255])
    expect(measureGlare(paper).regions).toHaveLength(1)
  })
})

/** A disc of one colour on grey paper. */
function makeTinted(colour: Colour) {
  const raster = makeRaster(WIDTH, HEIGHT, (x, y) => (Math.hypot(x - 200, y - 150) < 30 ? colour : [190, 190, 190]))
  return { raster, toPhoto: asSeen }
}

test('what is as likely print as light is asked about, with its place', () => {
  const { raster } = makePaper([221, 221, 221])
  // Ragged, and not quite white.
  for (const [left, top, width, height] of [
    [200, 100, 60, 40],
    [180, 112, 100, 16],
  ] as const) {
    drawPolygon(raster, box(left, top, width, height), [251, 251, 251])
  }
  const { likelihood, share, regions, doubtful } = measureGlare({ raster, toPhoto: asSeen })
  expect(likelihood).toBeGreaterThan(0.5)
  expect(likelihood).toBeLessThan(0.75)
  expect({ share, regions }).toEqual({ share: 0, regions: [] })
  expect(furthestCorner(box(180, 100, 100, 40), doubtful?.[0])).toBeLessThan(9)
})

test('regions are told in the photo, not in the straightened document', () => {
  const { raster } = makePaper([180, 180, 180], [{ x: 300, y: 120, radius: 30 }])
  const [plain] = measureGlare({ raster, toPhoto: asSeen }).regions
  const [moved] = measureGlare({ raster, toPhoto: ([x, y]) => [2 * x + 100, 2 * y - 7] }).regions
  expect(moved).toEqual(plain?.map(([x, y]) => [2 * x + 100, 2 * y - 7]))
})
