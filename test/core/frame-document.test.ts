import { describe, expect, test } from 'vitest'
import { frameDocument } from '../../src/core/frame-document.ts'
import { materialOf } from '../../src/core/material.ts'
import type { Quad } from '../../src/core/model.ts'

const rectangle = (left: number, top: number, width: number, height: number): Quad => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
]
const FRAME = { width: 2000, height: 1500 }
const card = materialOf('id-portrait')

describe('the shape of a document', () => {
  test('is that of its material where the corners agree with it', () => {
    expect(frameDocument(rectangle(400, 400, 856, 560), FRAME, card)).toMatchObject({ width: 856, height: 540 })
  })

  test('stands where it stands in the photo', () => {
    expect(frameDocument(rectangle(400, 300, 540, 856), FRAME, card)).toMatchObject({ width: 540, height: 856 })
  })

  test('is its own where the corners tell of another document, so that nothing is distorted', () => {
    expect(frameDocument(rectangle(400, 400, 800, 800), FRAME, card)).toMatchObject({ width: 800, height: 800 })
  })

  test('is its own where the size of the material varies', () => {
    const seen = frameDocument(rectangle(400, 400, 900, 300), FRAME, materialOf('auxiliary'))
    expect(seen).toMatchObject({ width: 900, height: 300 })
  })
})

describe('the margin', () => {
  test.each([
    ['is a twenty-fifth of the long side', rectangle(400, 400, 1000, 630), undefined, 40],
    ['is what was asked for', rectangle(400, 400, 1000, 630), 0.1, 100],
    ['is as wide as the narrowest side allows', rectangle(400, 17, 1000, 630), undefined, 17],
    ['is nothing where the document touches the edge', rectangle(0, 400, 1000, 630), undefined, 0],
    ['is nothing where a corner lies outside of the photo', rectangle(-8, 400, 1000, 630), undefined, 0],
  ])('%s', (_, corners, share, margin) => {
    expect(frameDocument(corners, FRAME, card, share)?.margin).toBe(margin)
  })
})

test('corners in a line are no document', () => {
  const [a, b, c] = rectangle(0, 0, 100, 60)
  expect(frameDocument([a, b, b, c], FRAME, card)).toBeUndefined()
})
