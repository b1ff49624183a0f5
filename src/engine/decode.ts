import { type DecodeRequest, type Format, fail, type Result, succeed } from '../core/index.ts'
import { importHeic, importPage } from './import-part.ts'
import { mediaTypeOf } from './media-type.ts'

/** A decoded picture, upright, before it lies on a canvas. */
export interface Decoded {
  readonly image: CanvasImageSource
  readonly width: number
  readonly height: number
  close(): void
}

/**
 * Decodes once. A JPEG that is needed smaller is decoded at eighths of its size where the browser can
 * (200 megapixels then take 36 MB in place of 795 MB: imaging.md section 3); everything else at full size.
 * What no browser reads, or not every one, is left to a decoder of ours, which is loaded when it is first needed.
 */
export async function decode(bytes: Uint8Array, request: DecodeRequest): Promise<Result<Decoded>> {
  if (request.format === 'pdf') return importPage(bytes, request)
  const decoded = await decodeHere(bytes, request)
  if (decoded) return succeed(decoded)
  if (request.format === 'heic') return importHeic(bytes)
  return fail(isUniversal(request.format) ? 'damaged' : 'unsupported')
}

/** Undefined: no decoder of this browser reads it. */
async function decodeHere(bytes: Uint8Array, request: DecodeRequest): Promise<Decoded | undefined> {
  const scaled = await decodeScaled(bytes, request)
  if (scaled) return scaled
  const blob = new Blob([asBufferSource(bytes)], { type: mediaTypeOf(request.format) })
  return (await decodeWhole(blob)) ?? (await decodeReduced(blob, request))
}

/** Formats that only some browsers read: a refusal says nothing about the file. */
function isUniversal(format: Format): boolean {
  return format === 'jpeg' || format === 'png' || format === 'gif' || format === 'webp' || format === 'bmp'
}

async function decodeScaled(bytes: Uint8Array, request: DecodeRequest): Promise<Decoded | undefined> {
  const eighths = eighthsFor(request)
  if (request.format !== 'jpeg' || eighths === 8 || !('ImageDecoder' in globalThis)) return undefined

  // Decoders round down to whole eighths: the sizes asked for are rounded up.
  const desiredWidth = Math.ceil((request.width * eighths) / 8)
  const desiredHeight = Math.ceil((request.height * eighths) / 8)
  const decoder = new ImageDecoder({ data: asBufferSource(bytes), type: 'image/jpeg', desiredWidth, desiredHeight })
  try {
    const { image } = await decoder.decode()
    return { image, width: image.displayWidth, height: image.displayHeight, close: () => image.close() }
  } catch {
    // The full decoder is more forgiving of damage.
    return undefined
  } finally {
    decoder.close()
  }
}

/** The eighths to decode at: as many as wished for, fewer where they would exceed the canvas, but never too few. */
function eighthsFor({ width, height, scale, oversampling, maxPixels }: DecodeRequest): number {
  const fits = (eighths: number) => width * height * (eighths / 8) ** 2 <= maxPixels
  const needed = wholeEighths(scale)
  for (let eighths = wholeEighths(scale * oversampling); eighths > needed; eighths--) if (fits(eighths)) return eighths
  return needed
}

function wholeEighths(scale: number): number {
  // A hair above an eighth is that eighth: 2000 of 4000 pixels must not become five of them by rounding.
  return Math.min(8, Math.max(1, Math.ceil(scale * 8 - 0.01)))
}

async function decodeWhole(blob: Blob, reduction: ImageBitmapOptions = {}): Promise<Decoded | undefined> {
  try {
    const image = await createImageBitmap(blob, { imageOrientation: 'from-image', ...reduction })
    return { image, width: image.width, height: image.height, close: () => image.close() }
  } catch {
    return undefined
  }
}

/** A phone that has no memory for the whole of a large picture may have enough for less of it. */
async function decodeReduced(blob: Blob, { width, height, maxPixels }: DecodeRequest): Promise<Decoded | undefined> {
  const scale = Math.sqrt(maxPixels / (width * height))
  if (scale >= 1) return undefined
  return decodeWhole(blob, { resizeWidth: Math.floor(width * scale), resizeQuality: 'high' })
}

/** Our bytes come from files and never from shared memory, which is all that separates the two types. */
function asBufferSource(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>
}
