import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/core/edit.ts'
import type { MaterialId } from '../../../src/core/material.ts'
import { profiles } from '../../../src/core/profiles/index.ts'
import { arrange, type StitchPart } from '../../../src/core/stitch/arrange.ts'
import { type EvidenceOverrides, makeSubject } from '../../support/make-evidence.ts'

/** A photo that is all document: without an outline it is laid as it is. */
function part(slot: string, material: MaterialId, width: number, height: number, caption?: string): StitchPart {
  const evidence: EvidenceOverrides = { pixels: { width, height }, outline: null }
  return { subject: makeSubject({ slot, material, evidence }), edits: [], ...(caption && { caption }) }
}
const card = part('id-portrait', 'id-portrait', 3000, 2000)
const paper = part('auxiliary', 'auxiliary', 1000, 1400)
const arranged = (...parts: readonly [StitchPart, ...StitchPart[]]) => arrange(parts, profiles.aliyun)

const areApart = (one: Place, other: Place) =>
  one.left + one.width <= other.left ||
  other.left + other.width <= one.left ||
  one.top + one.height <= other.top ||
  other.top + other.height <= one.top

describe('the sheet', () => {
  test('has the certificate first, in its own size, and each paper below it', () => {
    const { sources, layout } = arranged(card, paper, { ...paper, subject: { ...paper.subject, slot: 'auxiliary-2' } })
    expect(sources.map(({ original }) => original)).toEqual(['id-portrait', 'auxiliary', 'auxiliary-2'])
    const [first, second, third] = layout.places
    expect(first).toMatchObject({ width: 3000, height: 2000 })
    expect(second?.top).toBeGreaterThan((first?.top ?? 0) + 2000)
    expect(third?.top).toBeGreaterThan((second?.top ?? 0) + 1400)
  })

  test('lays papers beside a certificate that stands', () => {
    const { layout } = arranged(part('licence', 'unit-certificate', 2000, 2800), paper)
    const [first, second] = layout.places
    expect(second?.left).toBeGreaterThan((first?.left ?? 0) + 2000)
    expect(second?.top).toBe(first?.top)
  })

  test.each([
    [1, 1],
    [1000, 9000],
    [9000, 1000],
    [4000, 4000],
  ])('no %i x %i paper outgrows the certificate', (width, height) => {
    const { layout } = arranged(card, part('auxiliary', 'auxiliary', width, height))
    const [, laid] = layout.places
    const area = (laid?.width ?? 0) * (laid?.height ?? 0)
    expect(area).toBeLessThanOrEqual(3000 * 2000 * 1.01)
    expect(laid?.width).toBeLessThanOrEqual(width)
  })

  test('keeps everything on it and nothing on top of anything', () => {
    const { layout } = arranged({ ...card, caption: '身份证' }, { ...paper, caption: '居住证' })
    const [first, second] = layout.places
    if (!first || !second) throw new Error('Two parts have two places.')
    expect(areApart(first, second)).toBe(true)
    for (const { left, top, width, height } of layout.places) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect(left + width).toBeLessThanOrEqual(layout.width)
      expect(top + height).toBeLessThanOrEqual(layout.height)
    }
    expect(layout.captions.map(({ text }) => text)).toEqual(['身份证', '居住证'])
    for (const { left, top, height } of layout.captions) {
      const line = { left, top, width: 1, height }
      expect(layout.places.every((place) => areApart(place, line))).toBe(true)
    }
  })

  test('straightens what has an outline, unless the person chose what to show', () => {
    const outlined: StitchPart = { subject: makeSubject({ slot: 'id-portrait' }), edits: [] }
    expect(arranged(outlined).sources[0].edits).toMatchObject([{ edit: 'straighten', width: 3000 }])
    const crop = { edit: 'crop', left: 0, top: 0, right: 500, bottom: 400 } as const
    const { sources, layout } = arranged({ ...outlined, edits: [crop] })
    expect(sources[0].edits).toEqual([crop])
    expect(layout.places[0]).toMatchObject({ width: 500, height: 400 })
  })
})

describe('the height of the smallest print', () => {
  const page = (longSidePixels: number): StitchPart => ({
    subject: makeSubject({ slot: 'auxiliary', material: 'auxiliary', evidence: { outline: { longSidePixels } } }),
    edits: [],
  })

  test('follows from the size of the paper, and shrinks with more papers', () => {
    const one = arranged({ subject: makeSubject({ slot: 'id-portrait' }), edits: [] }, page(2970)).textPixels
    const many = arranged(
      { subject: makeSubject({ slot: 'id-portrait' }), edits: [] },
      ...Array(6).fill(page(2970)),
    ).textPixels
    expect(one[1]).toBeGreaterThan(25)
    expect(many[1]).toBeLessThan(one[1] ?? 0)
  })

  test('is not told of what has no sure outline', () => {
    expect(arranged(card).textPixels).toEqual([undefined])
  })
})
