import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from '../../src/core/edit.ts'
import { applyEdits } from '../../src/core/edits/index.ts'
import type { Raster } from '../../src/core/model.ts'
import { measureSharpness } from '../../src/core/probes/sharpness.ts'
import { makeEdges } from '../support/make-edges.ts'
import { makeRandom, makeRaster } from '../support/make-raster.ts'

const anyRaster = fc
  .record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 24 }), seed: fc.nat() })
  .map(({ width, height, seed }) => {
    const random = makeRandom(seed)
    return makeRaster(width, height, () => [256 * random(), 256 * random(), 256 * random()])
  })

const turn = (quarterTurns: 1 | 2 | 3): Edit => ({ edit: 'rotate', quarterTurns })

const turned = (raster: Raster, ...turns: readonly (1 | 2 | 3)[]) => applyEdits(raster, turns.map(turn), 1)

test('four quarter turns are no turn', async () => {
  await fc.assert(
    fc.asyncProperty(anyRaster, async (raster) => {
      expect(await turned(raster, 1, 1, 1, 1)).toEqual(raster)
      expect(await turned(raster, 2, 2)).toEqual(raster)
      expect(await turned(raster, 3, 1)).toEqual(raster)
    }),
  )
})

test('two quarter turns are a half turn', async () => {
  await fc.assert(
    fc.asyncProperty(anyRaster, async (raster) => {
      expect(await turned(raster, 1, 1)).toEqual(await turned(raster, 2))
    }),
  )
})

test('a sharper picture never scores as blurrier', () => {
  const score = (blur: number, sharpening: number) => measureSharpness(makeEdges({ blur, sharpening }))?.score ?? 0
  for (const sharpening of [0, 0.6]) {
    let previous = 101
    for (let blur = 0.5; blur <= 4; blur += 0.25) {
      const next = score(blur, sharpening)
      expect(next).toBeLessThanOrEqual(previous)
      previous = next
    }
  }
})

test('blur is told apart at every contrast', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 150 }), fc.double({ min: 0.5, max: 1, noNaN: true }), (contrast, blur) => {
      const sharp = measureSharpness(makeEdges({ contrast, blur, width: 200, height: 160 }))?.score ?? 0
      const blurred = measureSharpness(makeEdges({ contrast, blur: blur + 0.6, width: 200, height: 160 }))?.score ?? 0
      expect(sharp).toBeGreaterThan(blurred)
    }),
    { numRuns: 20 },
  )
})
