import type { Quad } from '../core/index.ts'

/** One recognised line. It stays in memory until its photo is dropped, and enters no evidence, report or log. */
export interface TextLine {
  readonly text: string
  /** Mean confidence of its characters, 0 to 1. */
  readonly confidence: number
  /** In pixels of the raster that was read, clockwise from where the text's top left is. */
  readonly quad: Quad
}
