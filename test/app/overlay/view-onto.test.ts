import { expect, test } from 'vitest'
import { MAX_ZOOM, scrollOnto, zoomOnto } from '../../../src/app/overlay/view-onto.ts'

const PICTURE = { width: 4000, height: 3000 }
const PANE = { width: 400, height: 300 }

test.each([
  [{ x: 1000, y: 1000, width: 800, height: 200 }, 3],
  [{ x: 1000, y: 1000, width: 200, height: 600 }, 3],
  [{ x: 0, y: 0, width: 4000, height: 3000 }, 1],
  [{ x: 5, y: 5, width: 10, height: 10 }, MAX_ZOOM],
])('a place takes three fifths of the pane, within what zooming allows: %o', (part, zoom) => {
  expect(zoomOnto(part, PICTURE, PANE)).toBeCloseTo(zoom)
})

test('the middle of the place comes into the middle of the pane', () => {
  const part = { x: 900, y: 1400, width: 200, height: 200 }
  expect(scrollOnto(part, PICTURE, PANE, 4)).toEqual({ left: 400 - 200, top: 600 - 150 })
})

test('a picture that leaves margins in its pane is met where it stands', () => {
  const tall = { width: 1000, height: 3000 }
  const { left, top } = scrollOnto({ x: 400, y: 1400, width: 200, height: 200 }, tall, PANE, 2)
  expect([left, top]).toEqual([800 / 2 - 200, 600 / 2 - 150])
})
