import { describe, expect, test } from 'vitest'
import { fail } from '../../src/core/engine.ts'
import { repair } from '../../src/core/repair.ts'
import { makeEngine, PHOTO } from '../support/make-engine.ts'
import { makeContext, makeEvidence, makeSubject } from '../support/make-evidence.ts'
import { makeText } from '../support/make-text.ts'

type Engine = ReturnType<typeof makeEngine>['engine']

async function repaired(engine: Engine, options: Parameters<typeof makeSubject>[0], wishes = {}) {
  const result = await repair(engine, PHOTO, makeSubject(options), makeContext(), wishes)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const small = makeEvidence({ file: { bytes: 150_000 } })
const tooSmall = { evidence: { file: { bytes: 120_000 } } }

describe('a fix is believed only after the second look', () => {
  test('what is mended is cleared', async () => {
    const { engine } = makeEngine({ window: makeEvidence({ file: { bytes: 3_900_000 } }) })
    const done = await repaired(engine, { evidence: { file: { bytes: 6_000_000 } } })
    expect(done).toMatchObject({ cleared: ['file-size'], uncleared: [], broken: [] })
    expect(done.photo.name).toBe('window invented.jpg')
    expect(done.evidence.file.bytes).toBe(3_900_000)
    expect(done.findings.find(({ check }) => check === 'file-size')?.outcome).toBe('pass')
  })

  test('a fix that clears nothing is dropped, the original kept, and the failure named', async () => {
    const { engine, recipes } = makeEngine({ window: small, keep: makeEvidence(tooSmall.evidence) })
    const done = await repaired(engine, tooSmall)
    expect(done).toMatchObject({ cleared: [], uncleared: ['file-size'], broken: [] })
    expect(done.photo.name).toBe('keep invented.jpg')
    expect(done.changes).toEqual([{ change: 'identical' }])
    expect(recipes.map(({ encoding }) => encoding.kind)).toEqual(['window', 'window', 'keep'])
    expect(recipes.map(({ sources }) => sources[0].edits.length)).toEqual([0, 1, 0])
    expect(done.attempted).toEqual(recipes[0])
  })

  test('a fix that clears one thing and breaks a lesser one is kept, and both are told', async () => {
    const { engine } = makeEngine({ window: small })
    const done = await repaired(engine, { evidence: { pixels: { orientation: 6 } } })
    expect(done).toMatchObject({ cleared: ['orientation'], uncleared: [], broken: ['file-size'] })
  })

  test('a fix that brings a block is dropped, whatever it clears', async () => {
    const blocking = makeEvidence({ pixels: { width: 400, height: 200 } })
    const { engine } = makeEngine({ window: blocking, keep: makeEvidence({ pixels: { orientation: 6 } }) })
    const done = await repaired(engine, { evidence: { pixels: { orientation: 6 } } })
    expect(done.recipe.encoding.kind).toBe('keep')
    expect(done.broken).toEqual([])
  })

  test('a format that nobody takes is never kept: only the straightening is dropped', async () => {
    const slanted = {
      evidence: { file: { format: 'heic' as const }, outline: { tiltDegrees: 25 } },
    }
    const broken = makeEvidence({ pixels: { width: 400, height: 200 } })
    const { engine, recipes } = makeEngine({ window: broken })
    const done = await repaired(engine, slanted)
    expect(recipes.map(({ sources: [{ edits }], encoding }) => [encoding.kind, edits.length])).toEqual([
      ['window', 1],
      ['window', 0],
    ])
    expect(done.cleared).toContain('file-format')
  })

  test('a wish is fulfilled even where it clears nothing', async () => {
    const { engine } = makeEngine({ window: makeEvidence(), strip: makeEvidence() })
    const turned = await repaired(engine, {}, { edits: [{ edit: 'rotate', quarterTurns: 1 }] })
    expect(turned.recipe.encoding.kind).toBe('window')
    expect((await repaired(engine, {}, { strip: true })).recipe.encoding.kind).toBe('strip')
  })
})

describe('a photo that passes', () => {
  test('is rendered once, as it is', async () => {
    const { engine, recipes } = makeEngine({ keep: makeEvidence() })
    const done = await repaired(engine, {})
    expect(recipes).toHaveLength(1)
    expect(done).toMatchObject({ cleared: [], uncleared: [], broken: [], changes: [{ change: 'identical' }] })
  })
})

describe('where a picture comes from stays true of its new file', () => {
  const shot = { make: 'Invented', model: 'Camera 1', software: '1.0', takenAt: '2026-11-01T09:30:00' }

  test('the camera facts are inherited, the place is measured again', async () => {
    const { engine } = makeEngine({ strip: makeEvidence({ camera: { make: undefined, model: undefined } }) })
    const done = await repaired(engine, { evidence: { camera: { hasLocation: true } } })
    expect(done.evidence.camera).toEqual({ ...shot, hasLocation: false })
    expect(done.cleared).toEqual(['location'])
  })

  test('a place that is still there is still told', async () => {
    const { engine } = makeEngine({
      strip: makeEvidence({ camera: { hasLocation: true } }),
      keep: makeEvidence({ camera: { hasLocation: true } }),
    })
    const done = await repaired(engine, { evidence: { camera: { hasLocation: true } } })
    expect(done).toMatchObject({ cleared: [], uncleared: ['location'] })
  })

  test('what was read is inherited: an upside-down card that was turned stands upright', async () => {
    const { engine, recipes } = makeEngine({ window: makeEvidence() })
    const done = await repaired(engine, { evidence: { text: makeText({ quarterTurns: 2 }) } })
    expect(recipes[0]?.sources[0].edits).toEqual([{ edit: 'rotate', quarterTurns: 2 }])
    expect(done.evidence.text).toEqual(makeText())
    expect(done).toMatchObject({ cleared: ['text-direction'], uncleared: [], broken: [] })
  })

  test('unknown camera facts stay unknown', async () => {
    const { engine } = makeEngine({ keep: makeEvidence({ camera: null }) })
    expect(await repaired(engine, { evidence: { camera: null } })).not.toHaveProperty('evidence.camera')
  })
})

describe('a failure of the engine is handed on', () => {
  test.each(['damaged', 'aborted'] as const)('%s', async (code) => {
    const { engine } = makeEngine({ window: code })
    const subject = makeSubject({ evidence: { file: { bytes: 6_000_000 } } })
    expect(await repair(engine, PHOTO, subject, makeContext())).toEqual(fail(code))
  })
})
