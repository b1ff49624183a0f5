import imageCompression from 'browser-image-compression'
import { CONTEXT_OPTIONS, type Easel } from './canvas-codec.ts'

/**
 * The encoder of last resort, on the page's own thread, for browsers without OffscreenCanvas. Of
 * browser-image-compression only the writing of one canvas at one quality is used: its own search misses the window
 * and can wait for ever (imaging.md section 4), so ours runs around it, and this time limit.
 */
const TIME_LIMIT_MILLISECONDS = 20_000

export function createElementEasel(width: number, height: number): Easel | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // The DOM library answers any kind of context when the options come from a constant.
  const context = canvas.getContext('2d', CONTEXT_OPTIONS) as CanvasRenderingContext2D | null
  if (!context) return undefined
  return {
    context,
    async encode(quality) {
      const written = imageCompression.canvasToFile(canvas, 'image/jpeg', 'photo.jpg', 0, quality / 100)
      const file = await withinTime(written)
      return file?.type === 'image/jpeg' ? new Uint8Array(await file.arrayBuffer()) : undefined
    },
  }
}

async function withinTime<Value>(work: Promise<Value>): Promise<Value | undefined> {
  let timer = 0
  const silence = new Promise<undefined>((resolve) => {
    timer = window.setTimeout(resolve, TIME_LIMIT_MILLISECONDS)
  })
  try {
    return await Promise.race([work, silence])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
