import type { Quad } from '../../../src/core/index.ts'
import scannerAddress from '../node_modules/jscanify/src/jscanify.js?url'
import visionAddress from '../node_modules/jscanify/src/opencv.js?url'

/** What is used of OpenCV.js; without a `then`, so that nobody awaits it: its own one is that of no promise and hangs. */
interface Vision {
  readonly Mat?: unknown
  imread(canvas: HTMLCanvasElement): { delete(): void }
}

interface Corner {
  readonly x: number
  readonly y: number
}

interface Scanner {
  findPaperContour(picture: unknown): { delete(): void } | null
  /** `topLeftCorner` and the like; one that was not found is absent. */
  getCornerPoints(contour: unknown): Readonly<Record<string, Corner | undefined>>
}

declare global {
  var cv: Vision
  var jscanify: new () => Scanner
}

/** Loads both scripts as jscanify's own page says, and waits until OpenCV has compiled its code. */
export async function loadJscanify(): Promise<void> {
  if ('jscanify' in globalThis) return
  await loadScript(visionAddress)
  await loadScript(scannerAddress)
  while (!globalThis.cv.Mat) await new Promise((resolve) => setTimeout(resolve, 20))
}

function loadScript(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.onload = resolve
    script.onerror = reject
    script.src = address
    document.head.append(script)
  })
}

/** Decodes a photo and finds the paper in it, on the page's thread, which is the only one that it can work in. */
export async function findByJscanify(file: Blob): Promise<Quad | undefined> {
  const image = await createImageBitmap(file)
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  image.close()
  const picture = globalThis.cv.imread(canvas)
  const scanner = new globalThis.jscanify()
  const contour = scanner.findPaperContour(picture)
  const corners = contour ? scanner.getCornerPoints(contour) : {}
  picture.delete()
  contour?.delete()
  const at = (name: string) => {
    const corner = corners[`${name}Corner`]
    return corner && ([corner.x, corner.y] as const)
  }
  const [a, b, c, d] = [at('topLeft'), at('topRight'), at('bottomRight'), at('bottomLeft')]
  return a && b && c && d && [a, b, c, d]
}
