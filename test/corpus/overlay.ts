import { commands } from 'vitest/browser'
import type { Quad } from '../../src/core/index.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Writes a picture into the folder that CORPUS_OVERLAYS names; see vite.config.ts. */
    saveOverlay(name: string, base64: string): Promise<void>
  }
}

export interface Overlay {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly truth?: Quad | undefined
  readonly found?: Quad | undefined
  readonly others?: readonly Quad[] | undefined
  readonly text: string
}

const LONG_SIDE = 900
/** Around the picture, because corners of what is cut off lie outside of it. */
const MARGIN = 60

/** Draws what was found (red) over what is true (green), for people to look at. */
export async function saveOverlay({ name, bytes, truth, found, others = [], text }: Overlay): Promise<void> {
  const image = await createImageBitmap(new Blob([bytes]))
  const scale = LONG_SIDE / Math.max(image.width, image.height)
  const canvas = new OffscreenCanvas(image.width * scale + 2 * MARGIN, image.height * scale + 2 * MARGIN)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#333'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(MARGIN, MARGIN)
  context.drawImage(image, 0, 0, image.width * scale, image.height * scale)
  image.close()
  if (truth) outline(context, truth, scale, '#0c0', 5)
  for (const other of others) outline(context, other, scale, '#f80', 2)
  if (found) outline(context, found, scale, '#f00', 2)
  context.font = '20px sans-serif'
  context.fillStyle = '#fff'
  context.fillText(text, 0, -20)
  await commands.saveOverlay(`${name}.jpg`, await base64Of(canvas))
}

function outline(context: OffscreenCanvasRenderingContext2D, quad: Quad, scale: number, colour: string, width: number) {
  context.strokeStyle = colour
  context.lineWidth = width
  context.beginPath()
  for (const [x, y] of quad) context.lineTo(x * scale, y * scale)
  context.closePath()
  context.stroke()
  // The first corner, so that a wrong turn is seen.
  context.beginPath()
  context.arc(quad[0][0] * scale, quad[0][1] * scale, 4 + width, 0, 2 * Math.PI)
  context.stroke()
}

async function base64Of(canvas: OffscreenCanvas): Promise<string> {
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
  const reader = new FileReader()
  await new Promise((resolve, reject) => {
    reader.onload = resolve
    reader.onerror = reject
    reader.readAsDataURL(blob)
  })
  return String(reader.result).replace(/^.*,/, '')
}
