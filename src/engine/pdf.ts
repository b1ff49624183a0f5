import {
  AnnotationMode,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
// It makes itself known as `globalThis.pdfjsWorker`: pdf.js then parses in the thread that we are in.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
import { type DecodeRequest, type FailureCode, fail, type Result, type Size, succeed } from '../core/index.ts'
import type { Decoded } from './decode.ts'
import { createCanvas, PdfCanvasFactory, PdfFilterFactory } from './pdf-host.ts'
import { areSame, createRecent } from './recent.ts'

/** How large the pages come out, pixels. */
export function sizesOfPages(bytes: Uint8Array): Promise<Result<readonly Size[]>> {
  return within(async () => {
    const document = await open(bytes)
    const sizes: Size[] = []
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      sizes.push(sizeOf(await document.getPage(number)))
    }
    return sizes
  })
}

/** One page on white, at the size that is asked for. */
export function drawPage(bytes: Uint8Array, request: DecodeRequest): Promise<Result<Decoded>> {
  return within(async () => {
    const document = await open(bytes)
    const page = await document.getPage(request.page ?? 1)
    const size = sizeOf(page)
    const scale = Math.min(1, request.scale * request.oversampling)
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
    const known = recent.find(bytes, width, request.page)
    if (known) return known
    const canvas = createCanvas(Math.max(1, width), Math.max(1, height))
    const viewport = page.getViewport({ scale: (scaleOf(page) * canvas.width) / size.width })
    await page.render({
      canvas: null,
      // pdf.js knows only the canvas of a page; that of a worker does the same.
      canvasContext: canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D,
      viewport,
      annotationMode: AnnotationMode.ENABLE,
      // As on paper; and without waiting for the screen, which a worker does not have.
      intent: 'print',
    }).promise
    page.cleanup()
    const drawn = { image: canvas, width: canvas.width, height: canvas.height, close: () => release(canvas) }
    return recent.keep(bytes, drawn, request.page)
  })
}

const recent = createRecent()

/** Longer ones are no papers of a filing. */
const MAX_PAGES = 100
/** An A4 page at 300 dots per inch, which is what a scanner gives; it stays within the canvas of every phone. */
const LONG_SIDE_PIXELS = 3508
const TIME_LIMIT_MILLISECONDS = 30_000
/** More would be 250 megapixels in one picture of the page, which we refuse of photos, too. */
const MAX_PICTURE_PIXELS = 250_000_000
const MAX_PICTURE_BYTES = 4 * 16_777_216

/** The document that was opened last: sizes and pixels are asked for one after the other. */
let last: { readonly bytes: Uint8Array; readonly opening: ReturnType<typeof getDocument> } | undefined

function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (!last || !areSame(last.bytes, bytes)) {
    void last?.opening.destroy()
    last = { bytes, opening: start(bytes) }
  }
  return last.opening.promise
}

function start(bytes: Uint8Array) {
  return getDocument({
    // It takes the bytes away from their owner.
    data: bytes.slice(),
    CanvasFactory: PdfCanvasFactory,
    FilterFactory: PdfFilterFactory,
    cMapUrl: `${FILES}cmaps/`,
    standardFontDataUrl: `${FILES}standard_fonts/`,
    wasmUrl: `${FILES}wasm/`,
    useWorkerFetch: true,
    isEvalSupported: false,
    // Letters are drawn as shapes: nothing has to be installed as a font, which not every worker can.
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: MAX_PICTURE_PIXELS,
    canvasMaxAreaInBytes: MAX_PICTURE_BYTES,
    verbosity: VerbosityLevel.ERRORS,
  })
}

/** Where its tables of characters, fonts and decoders lie; .build/importer-files.ts puts them there. */
const FILES = new URL(import.meta.env.DEV ? '/node_modules/pdfjs-dist/' : 'pdfjs/', import.meta.url).href

function scaleOf(page: PDFPageProxy): number {
  const { width, height } = page.getViewport({ scale: 1 })
  return LONG_SIDE_PIXELS / Math.max(width, height)
}

function sizeOf(page: PDFPageProxy): Size {
  const { width, height } = page.getViewport({ scale: scaleOf(page) })
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}

function release(canvas: OffscreenCanvas | HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}

async function within<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<Result<Value>>((resolve) => {
    timer = setTimeout(() => resolve(fail('too-slow')), TIME_LIMIT_MILLISECONDS)
  })
  const done = work().then(succeed, (error: unknown) => fail(codeOf(error)))
  const result = await Promise.race([done, limit])
  clearTimeout(timer)
  return result
}

function codeOf(error: unknown): FailureCode {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
}
