import { describe, expect, test } from 'vitest'
import { mapQuad } from '../../../src/core/geometry/quad.ts'
import { measureSurroundings } from '../../../src/core/probes/surroundings.ts'
import { labOf } from '../../../src/core/raster/lab.ts'
import { box, drawPolygon, turnedBox } from '../../support/draw.ts'
import { type Colour, makeRaster } from '../../support/make-raster.ts'

const TABLE: Colour = [110, 75, 45]
const CARD: Colour = [230, 235, 240]
const table = (width = 400, height = 300) => makeRaster(width, height, () => TABLE)
/** As facts are told: to a tenth. */
const labOfTable = labOf(...TABLE).map((value) => Math.round(value * 10) / 10)

describe('the table around a document', () => {
  test.each([0, 20, 45])('has its own colour, not that of the document, which is turned by %i degrees', (degrees) => {
    const quad = turnedBox([200, 150], 180, 110, degrees)
    const facts = measureSurroundings(drawPolygon(table(), quad, CARD), quad)
    expect(facts).toEqual({ lab: labOfTable })
  })

  test('keeps it beside a pen that lies there', () => {
    const quad = box(110, 95, 180, 110)
    const scene = drawPolygon(drawPolygon(table(), quad, CARD), box(296, 60, 12, 180), [20, 40, 160])
    expect(measureSurroundings(scene, quad)?.lab).toEqual(labOfTable)
  })

  test('is looked at near the document only', () => {
    const quad = box(150, 110, 100, 80)
    const near = mapQuad(quad, ([x, y]) => [200 + (x - 200) * 1.3, 150 + (y - 150) * 1.3])
    const scene = makeRaster(400, 300, () => [20, 200, 20])
    drawPolygon(drawPolygon(scene, near, TABLE), quad, CARD)
    expect(measureSurroundings(scene, quad)?.lab).toEqual(labOfTable)
  })
})

describe('where part of the ring is outside of the frame', () => {
  test('two sides of four tell its colour', () => {
    const quad = box(0, 0, 200, 150)
    expect(measureSurroundings(drawPolygon(table(), quad, CARD), quad)?.lab).toEqual(labOfTable)
  })

  test('nothing is claimed of a document that fills the frame', () => {
    expect(measureSurroundings(table(), box(0, 0, 400, 300))).toBeUndefined()
  })
})
