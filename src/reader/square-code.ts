import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Raster } from '../core/index.ts'
import { type PackedFiles, unpack } from './files/load-files.ts'

/** What the QR code in a picture holds; undefined where none is found. The decoder starts with the first question. */
export async function readSquareCode({ width, height, data }: Raster, files: PackedFiles): Promise<string | undefined> {
  started ??= start(files)
  await started
  // A raster owns its buffer.
  const picture = new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height)
  const codes = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 })
  return codes.find(({ isValid }) => isValid)?.text
}

let started: Promise<unknown> | undefined

/** Without its own bytes it would ask a host elsewhere for them. */
async function start(files: PackedFiles): Promise<unknown> {
  const wasmBinary = (await unpack(files, 'codes')).buffer
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}
