import { afterAll, beforeAll, expect, test } from 'vitest'
import { quadOf } from '../../src/core/geometry/box.ts'
import { intersectionOverUnion } from '../../src/core/geometry/overlap.ts'
import { type MaterialId, materialOf, profiles, type StitchPart, stitch } from '../../src/core/index.ts'
import { LEAST_TEXT_PIXELS } from '../../src/core/stitch/text-height.ts'
import { createEngine } from '../../src/engine/create.ts'
import { createPreflight } from '../../src/library/index.ts'
import { compose } from '../accuracy/held-out.ts'
import { jpegOf } from '../accuracy/variants.ts'
import { mustSucceed, photoOf } from '../support/engines.ts'
import type { DocumentKind } from '../support/scenes/scene.ts'

const engine = createEngine()
afterAll(() => engine.dispose())
const CONTEXT = { profile: profiles.aliyun, today: '2026-11-26' }

async function shoot(seed: number, kind: DocumentKind, slot: string, material: MaterialId) {
  const scene = await compose(seed, {
    kind,
    state: 'whole',
    longSidePixels: 2600,
    background: 'wood',
    blurPixels: 0,
    coverage: 0.55,
    tiltDegrees: 5,
    finger: false,
    glare: false,
    shadow: false,
    exposure: 1,
  })
  const photo = photoOf(await jpegOf(scene.raster))
  const evidence = mustSucceed(await engine.probe(photo, materialOf(material)))
  const part: StitchPart = { subject: { slot, material: materialOf(material), evidence, answers: {} }, edits: [] }
  return { photo, part }
}

// Large photos are composed, which takes seconds on a busy machine.
const PATIENCE = 90_000
let card: Awaited<ReturnType<typeof shoot>>
let paper: Awaited<ReturnType<typeof shoot>>
beforeAll(async () => {
  card = await shoot(810_000_001, 'identity-portrait', 'id-portrait', 'id-portrait')
  paper = await shoot(810_000_002, 'letter', 'auxiliary', 'auxiliary')
}, PATIENCE)

test('a paper joined to a card: both whole, sharp and found again where they were laid, inside the window', {
  timeout: PATIENCE,
}, async () => {
  expect(card.part.subject.evidence.outline?.state).toBe('whole')
  expect(paper.part.subject.evidence.outline?.state).toBe('whole')
  const photos = { 'id-portrait': card.photo, auxiliary: paper.photo }
  const result = mustSucceed(await stitch(engine, photos, [card.part, paper.part], CONTEXT))
  if (result.outcome !== 'stitched') throw new Error(JSON.stringify(result))
  const { photo, recipe, parts } = result
  expect(photo.bytes.length).toBeLessThanOrEqual(profiles.aliyun.output.maxBytes)
  expect(photo.bytes.length).toBeGreaterThanOrEqual(profiles.aliyun.output.minBytes)
  expect(structuredClone(recipe)).toEqual(recipe)
  for (const [at, { evidence, textPixels }] of parts.entries()) {
    expect(evidence.outline?.state).toBe('whole')
    expect(textPixels).toBeGreaterThanOrEqual(LEAST_TEXT_PIXELS)
    const place = recipe.layout?.places[at]
    const edit = recipe.sources[at]?.edits[0]
    if (!place || edit?.edit !== 'straighten' || !evidence.outline?.quad) throw new Error('Every part is straightened.')
    const [pixels, layout] = [evidence.pixels?.width ?? 0, recipe.layout?.width ?? 1]
    const scale = pixels / layout
    const factor = (place.width / (edit.width + 2 * edit.margin)) * scale
    const meant = quadOf({
      left: place.left * scale + edit.margin * factor,
      top: place.top * scale + edit.margin * factor,
      right: place.left * scale + (edit.margin + edit.width) * factor,
      bottom: place.top * scale + (edit.margin + edit.height) * factor,
    })
    expect(intersectionOverUnion(evidence.outline.quad, meant)).toBeGreaterThan(0.96)
  }
})

test('print that would become too small is not joined: fewer papers are proposed', { timeout: PATIENCE }, async () => {
  const papers = Array.from({ length: 12 }, (_, at) => ({
    ...paper.part,
    subject: { ...paper.part.subject, slot: `auxiliary-${at + 2}` },
  }))
  const result = mustSucceed(await stitch(engine, {}, [card.part, ...papers], CONTEXT))
  expect(result).toMatchObject({ outcome: 'illegible' })
  if (result.outcome === 'illegible') expect(result.fits).toBeLessThan(12)
})

const fileOf = ({ photo }: typeof card) => new File([photo.bytes as Uint8Array<ArrayBuffer>], photo.name)

test('the library joins them, and says which paper is not a picture', { timeout: PATIENCE }, async () => {
  const preflight = createPreflight({ today: CONTEXT.today })
  const { file, changes, report } = await preflight.stitch(fileOf(card), [fileOf(paper)])
  expect(file.size).toBeLessThanOrEqual(profiles.aliyun.output.maxBytes)
  expect(file.type).toBe('image/jpeg')
  expect(changes).toContainEqual({ change: 'joined', parts: 2 })
  expect(report.photos.map(({ slot }) => slot)).toEqual(['id-portrait', 'auxiliary'])
  const refused = preflight.stitch(fileOf(card), [new File(['no picture'], 'invented.txt')])
  await expect(refused).rejects.toMatchObject({ name: 'StitchError', slot: 'auxiliary' })
  preflight.dispose()
})
