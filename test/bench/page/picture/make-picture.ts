import { createJpegWriter, STRIP_ROWS } from './jpeg-writer.ts'
import { createNoise } from './noise.ts'
import { drawScene } from './scene.ts'

/** Rows drawn at once: a canvas of the largest picture's width stays small. */
const BAND_ROWS = 30 * STRIP_ROWS
/** What telephones save at. */
const QUALITY = 93

/** A photo of a document as a JPEG of any size, the same each time; larger than a canvas may be, so band by band. */
export function makePicture(width: number, height: number): Blob {
  const writer = createJpegWriter(width, height, QUALITY)
  const addNoise = createNoise(3)
  const canvas = new OffscreenCanvas(width, BAND_ROWS)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('No canvas to draw the picture on.')

  for (let top = 0; top < height; top += BAND_ROWS) {
    context.save()
    drawScene(context, width, top)
    context.restore()
    const { data } = context.getImageData(0, 0, width, BAND_ROWS)
    addNoise(data, width)
    const stripBytes = width * STRIP_ROWS * 4
    // The last strip shows rows below the edge, which the frame header cuts off.
    const strips = Math.ceil(Math.min(BAND_ROWS, height - top) / STRIP_ROWS)
    for (let strip = 0; strip < strips; strip++) {
      writer.addStrip(data.subarray(strip * stripBytes, (strip + 1) * stripBytes))
    }
  }
  canvas.width = canvas.height = 0
  return writer.finish()
}
