import type { Caption, PhotoId, Recipe } from './edit.ts'
import type { Evidence } from './evidence.ts'
import type { Material } from './material.ts'
import type { Format, Photo, Quad, Raster, Size } from './model.ts'

/** A failure is a value, so that it keeps its code on the way out of a worker; exceptions are for bugs. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/**
 * `unreadable`: the file could not be opened at all. `empty`, `unsupported`, `not-a-picture`, `too-large`, `damaged`,
 * `encrypted`: of the file. `several-pages`: a PDF of several, none of which has been chosen. `not-loaded`: the part of
 * this page that reads the format did not arrive. `too-slow`: given up after a long silence. `aborted`: the person
 * cancelled. `interrupted`: the worker died. `encoder`: this browser would not write the picture.
 * `window-missed`: no quality brings it inside the byte window. `unfaithful`: what was written does not look like the
 * original, so it is not handed over. `not-read`: its text could not be read; all else was looked at.
 */
export type FailureCode =
  | 'unreadable'
  | 'empty'
  | 'unsupported'
  | 'not-a-picture'
  | 'too-large'
  | 'damaged'
  | 'encrypted'
  | 'several-pages'
  | 'not-loaded'
  | 'too-slow'
  | 'aborted'
  | 'interrupted'
  | 'encoder'
  | 'window-missed'
  | 'unfaithful'
  | 'not-read'

export interface Failure {
  readonly code: FailureCode
}

/** Our own, so that core needs no DOM: an `AbortSignal` fits. */
export interface Signal {
  readonly aborted: boolean
}

/** The steps that a person sees by name while they wait. */
export type Step = 'read' | 'decode' | 'outline' | 'measure' | 'resample' | 'encode' | 'verify'

/** What a caller may lend to a long piece of work. */
export interface Task {
  readonly signal?: Signal | undefined
  readonly onStep?: ((step: Step) => void) | undefined
}

/** What core offers a shell. */
export interface Engine {
  probe(photo: Photo, material: Material, task?: Task): Promise<Result<Evidence>>
  /** The document inside four corners of the upright photo, seen from straight above. */
  rectify(photo: Photo, quad: Quad, longSidePixels: number, task?: Task): Promise<Result<Raster>>
  /** Four corners of the upright photo, moved so that each side lies on the edge beside it, where there is one. */
  refine(photo: Photo, quad: Quad, task?: Task): Promise<Result<Quad>>
  render(originals: Readonly<Record<PhotoId, Photo>>, recipe: Recipe, task?: Task): Promise<Result<Photo>>
  /** How large the pages of a PDF come out, pixels; of a long one the first hundred. */
  pages(photo: Photo, task?: Task): Promise<Result<readonly Size[]>>
}

/** What a host lends core: the only way in and out of compressed pixels. */
export interface Codec {
  decode(bytes: Uint8Array, request: DecodeRequest): Promise<Result<Surface>>
  /** How large the pages of a PDF come out of `decode`, pixels; of a long one the first hundred. */
  pages(bytes: Uint8Array): Promise<Result<readonly Size[]>>
  /** Puts a raster, and what is written on it, where the encoder can reach it. */
  surface(raster: Raster, captions?: readonly Caption[]): Result<Surface>
}

export interface DecodeRequest {
  readonly format: Format
  /** Which page of a PDF, from 1; the first by default. */
  readonly page?: number | undefined
  /** Upright size as the header says it, pixels. */
  readonly width: number
  readonly height: number
  /** The share of each side, 0 to 1, that the caller needs; a decoder that scales for free may use it. */
  readonly scale: number
  /** How much larger than needed the picture should come, where there is room: 1 for no larger. */
  readonly oversampling: number
  /** A picture that would come with more pixels than this is drawn at the scale needed instead. */
  readonly maxPixels: number
}

/** Upright, opaque sRGB pixels held by the host. */
export interface Surface {
  readonly width: number
  readonly height: number
  /** Copies pixels out: all of them, or a rectangle of `size` x `size` from (`x`, `y`). */
  raster(tile?: { readonly x: number; readonly y: number; readonly size: number }): Raster
  /** Writes the pixels as JPEG; quality 0 to 100. */
  encode(quality: number): Promise<Result<Uint8Array>>
  /** Gives the memory back. The surface must not be used again. */
  release(): void
}

export const fail = (code: FailureCode): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code },
})

export const succeed = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

/** Iphones before iOS 18 hold at most 4096 x 4096 pixels in one canvas (imaging.md section 5). */
export const MAX_CANVAS_PIXELS = 16_777_216
