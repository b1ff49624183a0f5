import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isDisplayP3 } from '../../src/engine/colour-space.ts'
import { createRecent } from '../../src/engine/recent.ts'
import { big, concat } from '../support/bytes.ts'
import { box } from '../support/make-files.ts'
import { makeDisplayP3 } from '../support/make-icc.ts'

const codes = (primaries: number) => box('colr', concat('nclx', big(primaries, 2), big(13, 2), big(6, 2), [0x80]))
const profile = (icc: Uint8Array) => box('colr', concat('prof', icc))
/** A profile whose red is that of sRGB. */
function makeSrgb(): Uint8Array {
  const icc = makeDisplayP3()
  const at = icc.findIndex(
    (_, index) => index >= 132 && String.fromCharCode(...icc.subarray(index, index + 4)) === 'XYZ ',
  )
  const view = new DataView(icc.buffer)
  // The white point comes first, then red, 20 bytes each.
  view.setInt32(at + 20 + 8, Math.round(0.43607 * 65_536))
  view.setInt32(at + 20 + 12, Math.round(0.22249 * 65_536))
  return icc
}

describe('whether the colours of a HEIC are Display P3', () => {
  test.each<[string, Uint8Array, boolean]>([
    ['an ICC profile of it', concat('....', profile(makeDisplayP3())), true],
    ['an ICC profile of sRGB', concat('....', profile(makeSrgb())), false],
    ['its number', concat('....', codes(12)), true],
    ['the number of sRGB', concat('....', codes(1)), false],
    ['a profile, which counts before a number', concat(codes(12), profile(makeSrgb())), false],
    ['nothing', concat('no colour box here'), false],
    ['a box that breaks off', concat(codes(12)).slice(0, 10), false],
  ])('%s', (_, bytes, isWide) => {
    expect(isDisplayP3(bytes)).toBe(isWide)
  })
})

describe('the picture that was decoded last', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const decoded = (width: number, height = 100) => {
    const close = vi.fn()
    return { picture: { image: new OffscreenCanvas(1, 1), width, height, close }, close }
  }
  const [one, other] = [Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 4)]

  test('is found by its content, its page, and where it is large enough', () => {
    const recent = createRecent()
    recent.keep(one, decoded(200).picture, 2)
    expect(recent.find(one.slice(), 200, 2)?.width).toBe(200)
    expect(recent.find(one, 201, 2)).toBeUndefined()
    expect(recent.find(one, 100, 1)).toBeUndefined()
    expect(recent.find(other, 100, 2)).toBeUndefined()
  })

  test('is closed by nobody who borrowed it, but when another comes or nobody asks any longer', () => {
    const recent = createRecent()
    const [first, second] = [decoded(200), decoded(300)]
    recent.keep(one, first.picture).close()
    expect(first.close).not.toHaveBeenCalled()
    recent.keep(other, second.picture)
    expect(first.close).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(20_000)
    recent.find(other, 0)?.close()
    vi.advanceTimersByTime(20_000)
    expect(second.close).not.toHaveBeenCalled()
    vi.advanceTimersByTime(20_000)
    expect(second.close).toHaveBeenCalledOnce()
    expect(recent.find(other, 0)).toBeUndefined()
  })

  test('is not kept where it is very large', () => {
    const recent = createRecent()
    const { picture, close } = decoded(8064, 6048)
    recent.keep(one, picture).close()
    expect(close).toHaveBeenCalledOnce()
    expect(recent.find(one, 0)).toBeUndefined()
  })
})
