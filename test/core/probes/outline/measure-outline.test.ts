import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OutlineFacts } from '../../../../src/core/evidence.ts'
import type { Quad } from '../../../../src/core/model.ts'
import { findOutline } from '../../../../src/core/probes/outline/find-outline.ts'
import { measureOutline } from '../../../../src/core/probes/outline/measure-outline.ts'
import { loadNetwork } from '../../../../src/core/probes/outline/network/load-network.ts'
import { box } from '../../../support/draw.ts'
import { makeRaster } from '../../../support/make-raster.ts'
import { makeNetwork } from '../../../support/make-sight.ts'

vi.mock('../../../../src/core/probes/outline/find-outline.ts', () => ({ findOutline: vi.fn() }))
vi.mock('../../../../src/core/probes/outline/network/load-network.ts', () => ({ loadNetwork: vi.fn() }))

const network = makeNetwork([])
const raster = makeRaster(40, 30, () => [9, 9, 9])
const quad = box(10, 5, 20.04, 12)
const whole: OutlineFacts = { state: 'whole', confidence: 0.9, coverage: 0.2, quad, longSidePixels: 20.04 }

beforeEach(() => {
  vi.mocked(loadNetwork).mockResolvedValue(network)
  vi.mocked(findOutline).mockReset().mockReturnValue(whole)
})

const scaled = (corners: Quad, by: number) =>
  corners.map((corner) => corner.map((value) => Math.round(10 * by * value) / 10))

describe('what is told', () => {
  test('is in pixels of the photo, to a tenth; the corners to look inside are in those of the raster', async () => {
    const measured = await measureOutline(raster, 2.5, { aspects: [1.6] })
    expect(measured?.facts.quad).toEqual(scaled(quad, 2.5))
    expect(measured?.facts.longSidePixels).toBe(50.1)
    expect(measured?.quad).toEqual(quad)
  })

  test('keeps what does not depend on the size', async () => {
    const measured = await measureOutline(raster, 2.5, { aspects: [1.6] })
    expect(measured?.facts).toMatchObject({ state: 'whole', confidence: 0.9, coverage: 0.2 })
  })

  test('has the further documents in the same pixels', async () => {
    const others = [box(1, 2, 8, 5), box(30, 20, 8, 5)]
    vi.mocked(findOutline).mockReturnValue({ ...whole, state: 'several', others })
    const measured = await measureOutline(raster, 3, { aspects: [] })
    expect(measured?.facts.others).toEqual(others.map((other) => scaled(other, 3)))
  })

  test('has no corners where nothing was found', async () => {
    vi.mocked(findOutline).mockReturnValue({ state: 'none', confidence: 1 })
    expect(await measureOutline(raster, 3, { aspects: [] })).toEqual({ facts: { state: 'none', confidence: 1 } })
  })
})

describe('pixels a millimetre', () => {
  const resolutionOf = async (longSideMillimetres?: number) =>
    (await measureOutline(raster, 30, { aspects: [1.6], ...(longSideMillimetres && { longSideMillimetres }) }))?.facts
      .pixelsPerMillimetre

  test('are told where the size of the material is known', async () => {
    expect(await resolutionOf(85.6)).toBe(7.023)
    expect(await resolutionOf()).toBeUndefined()
  })

  test('are not told of a document that is cut off: nobody knows how much of its side is there', async () => {
    vi.mocked(findOutline).mockReturnValue({ ...whole, state: 'cut' })
    expect(await resolutionOf(85.6)).toBeUndefined()
  })
})

test('the raster, the shapes that the material may have and the network are handed on', async () => {
  await measureOutline(raster, 2, { aspects: [1.6, 1.4] })
  expect(findOutline).toHaveBeenCalledExactlyOnceWith(raster, [1.6, 1.4], network)
})

test('where the network cannot be had, nothing is claimed', async () => {
  vi.mocked(loadNetwork).mockResolvedValue(undefined)
  expect(await measureOutline(raster, 2, { aspects: [] })).toBeUndefined()
  expect(findOutline).not.toHaveBeenCalled()
})
