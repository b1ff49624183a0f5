import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Loupe } from '../../src/app/corners/Loupe.tsx'
import { loupeZoom } from '../../src/app/corners/place-loupe.ts'
import type { Point, Quad } from '../../src/core/model.ts'
import { box } from '../support/draw.ts'

const FRAME = { width: 1000, height: 800 }
const CARD: Quad = box(300, 200, 400, 300)
const SCALE = 0.3

let host: HTMLElement
let root: Root
beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
  root = createRoot(host)
})
afterEach(() => {
  root.unmount()
  host.remove()
})

/** A red card on a blue table, in as many pixels as a test says. */
function photograph(width: number): ImageBitmap {
  const scale = width / FRAME.width
  const canvas = new OffscreenCanvas(width, FRAME.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.scale(scale, scale)
  context.fillStyle = '#0000ff'
  context.fillRect(0, 0, FRAME.width, FRAME.height)
  context.fillStyle = '#ff0000'
  context.fillRect(300, 200, 400, 300)
  return canvas.transferToImageBitmap()
}

/** What the magnifier shows so many pixels of the photo beside its middle: red, blue, or nothing. */
function look(source: ImageBitmap, at: Point): (dx: number, dy: number) => string {
  flushSync(() =>
    root.render(<Loupe source={source} frame={FRAME} quad={CARD} at={at} finger={[500, 500]} scale={SCALE} />),
  )
  const canvas = host.querySelector('canvas')
  const context = canvas?.getContext('2d')
  if (!canvas || !context) throw new Error('no magnifier')
  const zoom = loupeZoom(SCALE, devicePixelRatio) * devicePixelRatio
  return (dx, dy) => {
    const place = (by: number) => Math.floor(canvas.width / 2 + by * zoom)
    const [red = 0, , blue = 0, alpha] = context.getImageData(place(dx), place(dy), 1, 1).data
    if (alpha === 0) return 'nothing'
    return red > 200 ? 'red' : blue > 200 ? 'blue' : 'mixed'
  }
}

describe.each([
  ['in full', 1000],
  ['decoded at half its size', 500],
])('a photo %s', (_, width) => {
  test('is shown around the corner, to the pixel', () => {
    const shown = look(photograph(width), [300, 200])
    expect(shown(3, 3)).toBe('red')
    expect([shown(-3, 3), shown(3, -3), shown(-3, -3)]).toEqual(['blue', 'blue', 'blue'])
    expect(shown(25, 25)).toBe('red')
  })

  test('beyond its edge there is nothing', () => {
    const shown = look(photograph(width), [0, 0])
    expect([shown(3, 3), shown(-3, 3), shown(3, -3)]).toEqual(['blue', 'nothing', 'nothing'])
    const other = look(photograph(width), [1000, 800])
    expect([other(-3, -3), other(3, -3), other(-3, 3)]).toEqual(['blue', 'nothing', 'nothing'])
  })
})

test('its lines are drawn where the photo is', () => {
  look(photograph(1000), [300, 200])
  const marks = host.querySelector('svg')
  const [x, y, width, height] = (marks?.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const span = 128 / loupeZoom(SCALE, devicePixelRatio)
  expect([x, y, width, height]).toEqual([300 - span / 2, 200 - span / 2, span, span])
  expect(marks?.innerHTML).toContain('M300 200L700 200L700 500L300 500Z')
})
