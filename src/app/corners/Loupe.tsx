import { useLayoutEffect, useRef } from 'react'
import type { Point, Quad } from '../../core/model.ts'
import { Cased } from '../overlay/Cased.tsx'
import { polygonPath, type Size } from '../overlay/geometry.ts'
import { tones } from '../overlay/tones.ts'
import styles from './Loupe.module.css'
import { loupeZoom, placeLoupe } from './place-loupe.ts'

interface LoupeProps {
  readonly source: ImageBitmap | HTMLImageElement
  readonly frame: Size
  readonly quad: Quad
  /** The place of the photo in its middle. */
  readonly at: Point
  /** Where the finger is on the screen, or what is moved by keys. */
  readonly finger: Point
  /** Pixels of the screen for one of the photo as it is shown under the loupe. */
  readonly scale: number
}

/** Pixels of the screen along a side of the square: like a printer's linen tester. */
const SIDE = 128

/** The photo around one place, much larger, beside the finger: the sides that meet there, and a cross on the place. */
export function Loupe({ source, frame, quad, at, finger, scale }: LoupeProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const zoom = loupeZoom(scale, devicePixelRatio)
  const [x, y] = at
  useLayoutEffect(() => {
    // In memory, not on the graphics card: a whole photo would have to be sent there first.
    const context = canvas.current?.getContext('2d', { willReadFrequently: true })
    if (context) drawAround(context, source, frame, [x, y], zoom * devicePixelRatio)
  }, [source, frame, x, y, zoom])

  const span = SIDE / zoom
  const { left, top } = placeLoupe(finger, SIDE, { width: innerWidth, height: innerHeight })
  const pixels = Math.round(SIDE * devicePixelRatio)
  return (
    <div className={styles.loupe} style={{ left, top, width: SIDE, height: SIDE }} aria-hidden="true">
      <canvas ref={canvas} className={styles.canvas} data-loupe width={pixels} height={pixels} />
      <svg
        className={styles.marks}
        viewBox={`${x - span / 2} ${y - span / 2} ${span} ${span}`}
        aria-hidden="true"
        focusable="false"
      >
        <Cased d={polygonPath(quad)} tone={tones.whole} width={1} />
        <Cased d={crossAround(at, span)} tone={tones.cut} width={1} />
      </svg>
    </div>
  )
}

/** `zoom`: pixels of the canvas for one of the photo. What lies outside of the photo stays empty. */
function drawAround(
  context: CanvasRenderingContext2D,
  source: LoupeProps['source'],
  frame: Size,
  [x, y]: Point,
  zoom: number,
): void {
  const side = context.canvas.width
  const width = 'naturalWidth' in source ? source.naturalWidth : source.width
  // Not there yet, or one that the browser does not show.
  if (width === 0) return
  const share = width / frame.width
  const [left, top] = [Math.max(0, x - side / zoom / 2), Math.max(0, y - side / zoom / 2)]
  const right = Math.min(frame.width, x + side / zoom / 2)
  const bottom = Math.min(frame.height, y + side / zoom / 2)
  context.clearRect(0, 0, side, side)
  context.drawImage(
    source,
    left * share,
    top * share,
    (right - left) * share,
    (bottom - top) * share,
    (left - x) * zoom + side / 2,
    (top - y) * zoom + side / 2,
    (right - left) * zoom,
    (bottom - top) * zoom,
  )
}

/** Four arms that leave the place itself open. */
function crossAround([x, y]: Point, span: number): string {
  const [gap, reach] = [span * 0.06, span * 0.2]
  return [
    `M${x - reach} ${y}H${x - gap}`,
    `M${x + gap} ${y}H${x + reach}`,
    `M${x} ${y - reach}V${y - gap}`,
    `M${x} ${y + gap}V${y + reach}`,
  ].join('')
}
