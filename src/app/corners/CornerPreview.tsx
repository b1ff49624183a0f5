import { useEffect, useRef, useState } from 'react'
import type { Quad, Raster } from '../../core/model.ts'
import { useCornerWords } from '../language/corners.ts'
import styles from './CornerPreview.module.css'
import { createLatest } from './latest.ts'
import { useLifetime } from './use-lifetime.ts'

interface CornerPreviewProps {
  readonly quad: Quad
  /** Nothing is straightened while a corner is on its way. */
  readonly isHeld: boolean
  readonly aspect: number | undefined
  readonly onPreview: (quad: Quad, signal: AbortSignal) => Promise<Raster | undefined>
}

/** Own: a key that is held down repeats faster than this. */
const PAUSE_MILLISECONDS = 150

/** What the document looks like when these corners are taken. */
export function CornerPreview({ quad, isHeld, aspect, onPreview }: CornerPreviewProps) {
  const words = useCornerWords()
  const shown = usePreview(quad, isHeld, onPreview)
  const canvas = useRef<HTMLCanvasElement>(null)
  const raster = shown === 'missing' ? undefined : shown
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !raster) return
    context.canvas.width = raster.width
    context.canvas.height = raster.height
    // Rasters own their buffers, and never share them between threads.
    const data = raster.data as Uint8ClampedArray<ArrayBuffer>
    context.putImageData(new ImageData(data, raster.width, raster.height), 0, 0)
  }, [raster])
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.previewTitle}>
        <span>{words.straight}</span>
        {raster && <Shape raster={raster} aspect={aspect} />}
      </figcaption>
      {shown === 'missing' ? (
        <p className={styles.missing}>{words.straightMissing}</p>
      ) : (
        <canvas ref={canvas} className={styles.straight} role="img" aria-label={words.straight} />
      )}
    </figure>
  )
}

/** How long the document is for its height, perspective taken away, and how long it should be. */
function Shape({ raster: { width, height }, aspect }: { raster: Raster; aspect: number | undefined }) {
  const words = useCornerWords()
  const seen = (Math.max(width, height) / Math.min(width, height)).toFixed(2)
  return <span className={styles.shape}>{aspect ? words.shapeLike(seen, aspect.toFixed(2)) : words.shape(seen)}</span>
}

function usePreview(
  quad: Quad,
  isHeld: boolean,
  onPreview: CornerPreviewProps['onPreview'],
): Raster | 'missing' | undefined {
  const [shown, setShown] = useState<Raster | 'missing'>()
  const lifetime = useLifetime()
  const straighten = useRef(onPreview)
  straighten.current = onPreview
  const [ask] = useState(() =>
    createLatest(async (corners: Quad) => {
      const signal = lifetime()
      if (signal.aborted) return
      const raster = await straighten.current(corners, signal)
      if (!signal.aborted) setShown(raster ?? 'missing')
    }),
  )
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => ask(quad), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [quad, isHeld, ask])
  return shown
}
