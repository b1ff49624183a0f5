import {
  type Caption,
  type Codec,
  type DecodeRequest,
  fail,
  type Raster,
  type Result,
  type Size,
  type Surface,
  succeed,
} from '../core/index.ts'
import { type Decoded, decode } from './decode.ts'
import { importPages } from './import-part.ts'

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

/** A canvas of either kind, and how it writes a JPEG of a quality from 0 to 100. Undefined: it would not. */
export interface Easel {
  readonly context: Context
  encode(quality: number): Promise<Uint8Array | undefined>
}

/** Where canvases come from. Undefined: the host has no memory for one. */
type CreateEasel = (width: number, height: number) => Easel | undefined

/** The codec of core on canvases. */
export function createCanvasCodec(createEasel: CreateEasel): Codec {
  return {
    async decode(bytes, request) {
      const result = await decode(bytes, request)
      if (!result.ok) return result
      const decoded = result.value
      const { width, height } = surfaceSize(decoded, request)
      const easel = createEasel(width, height)
      if (easel) paint(easel.context, decoded.image, width, height)
      decoded.close()
      return easel ? succeed(surfaceOf(easel, createEasel, width, height)) : fail('encoder')
    },

    pages: importPages,

    surface({ width, height, data }: Raster, captions: readonly Caption[] = []): Result<Surface> {
      const easel = createEasel(width, height)
      if (!easel) return fail('encoder')
      // Rasters own their buffers, and never share them between threads.
      easel.context.putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0)
      for (const caption of captions) write(easel.context, caption)
      return succeed(surfaceOf(easel, createEasel, width, height))
    },
  }
}

/** As decoded; where that is too many pixels, as the caller needs it, so that they are resampled only once. */
function surfaceSize(decoded: Decoded, { width, height, scale, maxPixels }: DecodeRequest): Size {
  if (decoded.width * decoded.height <= maxPixels) return decoded
  const share = Math.min(1, scale * (Math.max(width, height) / Math.max(decoded.width, decoded.height)))
  return {
    width: wholePixels(decoded.width * share),
    height: wholePixels(decoded.height * share),
  }
}

/** Down, so that no canvas exceeds its limit; but not for the last bit of a fraction. */
function wholePixels(length: number): number {
  return Math.max(1, Math.floor(length + 0.001))
}

/** Transparent pictures are flattened on white, the colour of paper. */
function paint(context: Context, image: CanvasImageSource, width: number, height: number): void {
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingEnabled = true
  // The default, `low`, blurs: imaging.md section 1.
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
}

function write(context: Context, { text, left, top, height }: Caption): void {
  context.font = `${height}px system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif`
  context.textBaseline = 'top'
  context.fillStyle = '#333'
  context.fillText(text, left, top)
}

function surfaceOf(easel: Easel, createEasel: CreateEasel, width: number, height: number): Surface {
  const { context, encode } = easel
  let detail: Easel | undefined
  return {
    width,
    height,
    raster(tile) {
      if (!tile) return read(context, width, height)
      const { x, y, size } = tile
      // Firefox copies all of a canvas for each read: hundreds of tiles would take it minutes.
      if (detail?.context.canvas.width !== size) {
        free(detail)
        detail = createEasel(size, size)
      }
      if (!detail) return read(context, size, size, x, y)
      detail.context.drawImage(context.canvas, x, y, size, size, 0, 0, size, size)
      return read(detail.context, size, size)
    },
    async encode(quality) {
      const bytes = await encode(quality)
      return bytes ? succeed(bytes) : fail('encoder')
    },
    release() {
      free(easel)
      free(detail)
    },
  }
}

/** A canvas keeps its memory until it is collected; at no size it has none (imaging.md section 5). */
function free(easel: Easel | undefined): void {
  if (!easel) return
  easel.context.canvas.width = 0
  easel.context.canvas.height = 0
}

function read(context: Context, width: number, height: number, x = 0, y = 0): Raster {
  const { data } = context.getImageData(x, y, width, height)
  // Without options a canvas answers 8 bits a channel.
  return { width, height, data: data as Uint8ClampedArray }
}

/** No alpha: photos are opaque. Pixels are read back, so they stay out of the graphics card. */
export const CONTEXT_OPTIONS = { alpha: false, willReadFrequently: true } as const
