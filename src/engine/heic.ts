import createLibheif, { type MainModule } from 'libheif-js/libheif-wasm/libheif.js'
import wasmUrl from 'libheif-js/libheif-wasm/libheif.wasm?url'
import { fail, type Result, succeed } from '../core/index.ts'
import { isDisplayP3 } from './colour-space.ts'
import type { Decoded } from './decode.ts'
import { createRecent } from './recent.ts'

/**
 * The main picture of a HEIC, for browsers that do not read them (all but Safari). libheif turns and trims it as the
 * file asks for; its colours are converted here, because phones store them as Display P3 (imaging.md section 4).
 *
 * libheif-js is LGPL: it stays a file of its own beside the page, with its licence (see .build/importer-files.ts).
 */
export async function decodeHeic(bytes: Uint8Array): Promise<Result<Decoded>> {
  const known = recent.find(bytes, 0)
  if (known) return succeed(known)
  const decoded = await decode(bytes)
  return decoded.ok ? succeed(recent.keep(bytes, decoded.value)) : decoded
}

const recent = createRecent()

async function decode(bytes: Uint8Array): Promise<Result<Decoded>> {
  // It reads its wasm without waiting, which only workers may.
  if (!('importScripts' in globalThis)) return fail('unsupported')
  const libheif = start()
  if (!libheif) return fail('not-loaded')
  const context = libheif.heif_context_alloc()
  try {
    const read = libheif.heif_context_read_from_memory(context, bytes)
    if (read.code !== libheif.heif_error_code.heif_error_Ok) return fail(codeOf(libheif, read))
    // libheif answers either the handle or an error.
    const handle: Handle | HeifError = libheif.heif_js_context_get_primary_image_handle(context)
    if (isError(handle)) return fail(codeOf(libheif, handle))
    try {
      return await decodePicture(libheif, handle, isDisplayP3(bytes))
    } finally {
      libheif.heif_image_handle_release(handle)
    }
  } finally {
    libheif.heif_context_free(context)
  }
}

async function decodePicture(libheif: MainModule, handle: Handle, isWide: boolean): Promise<Result<Decoded>> {
  const pixels = libheif.heif_image_handle_get_width(handle) * libheif.heif_image_handle_get_height(handle)
  if (pixels > MAX_PIXELS) return fail('too-large')
  const { heif_colorspace: colours, heif_chroma: chroma } = libheif
  // libheif answers either the picture or an error.
  const picture: Picture | HeifError = libheif.heif_js_decode_image2(
    handle,
    colours.heif_colorspace_RGB,
    chroma.heif_chroma_interleaved_RGBA,
  )
  if (isError(picture)) return fail(codeOf(libheif, picture))
  try {
    const plane = picture.channels.find(({ id }) => id === libheif.heif_channel.heif_channel_interleaved)
    if (!plane) return fail('damaged')
    const image = await createImageBitmap(toImageData(plane, isWide ? 'display-p3' : 'srgb'))
    return succeed({ image, width: image.width, height: image.height, close: () => image.close() })
  } finally {
    libheif.heif_image_release(picture.image)
  }
}

/** Twice a phone's 48 megapixels: decoding takes about 30 bytes a pixel, which is 3 GB at the 100 of this limit. */
const MAX_PIXELS = 100_000_000

let started: MainModule | undefined

/** Undefined: its wasm did not load. It is asked for again the next time. */
function start(): MainModule | undefined {
  try {
    started ??= createLibheif({ locateFile: () => wasmUrl })
    return started
  } catch {
    return undefined
  }
}

type Handle = Parameters<MainModule['heif_image_handle_release']>[0]
type HeifError = ReturnType<MainModule['heif_context_read_from_memory']>

interface Picture {
  readonly image: Parameters<MainModule['heif_image_release']>[0]
  readonly channels: readonly Plane[]
}

interface Plane {
  readonly id: unknown
  readonly width: number
  readonly height: number
  /** Bytes of one row. */
  readonly stride: number
  readonly data: Uint8Array<ArrayBuffer>
}

function isError(answer: Handle | Picture | HeifError): answer is HeifError {
  return 'code' in answer
}

/** What libheif lacks the decoder for is not the file's fault. */
function codeOf({ heif_error_code: codes }: MainModule, { code }: HeifError): 'unsupported' | 'damaged' {
  const isForeign = code === codes.heif_error_Unsupported_feature || code === codes.heif_error_Unsupported_filetype
  return isForeign ? 'unsupported' : 'damaged'
}

function toImageData({ width, height, stride, data }: Plane, colorSpace: PredefinedColorSpace): ImageData {
  const row = width * 4
  const packed = new Uint8ClampedArray(row * height)
  for (let y = 0; y < height; y++) packed.set(data.subarray(y * stride, y * stride + row), y * row)
  return new ImageData(packed, width, height, { colorSpace })
}
