/** The nouns that every room shares. */

export type Language = 'zh' | 'en'

/** One text in every language that the tool speaks: a missing language does not compile. */
export type Words = Readonly<Record<Language, string>>

/** A chosen file. Its bytes are never changed; every edit is rendered from them anew. */
export interface Photo {
  /** The file's own name, only to compare its extension and to show it to its owner. It enters no report. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Which page of a PDF it is, from 1. A PDF of one page needs none. */
  readonly page?: number
}

/** What the first bytes say a file is. The name of the file has no say in it. */
export type Format =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'heic'
  | 'avif'
  | 'webp'
  | 'bmp'
  | 'tiff'
  | 'ico'
  | 'svg'
  | 'pdf'
  | 'mp4'
  | 'text'
  | 'empty'
  | 'unknown'

/** How a stored picture must be turned to stand upright: the eight values of the EXIF orientation tag. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels as RGBA, 8 bits a channel, row by row from the top left. An `ImageData` fits. */
export interface Raster extends Size {
  readonly data: Uint8ClampedArray
}

/** Pixels of the upright photo: x to the right, y down. */
export type Point = readonly [x: number, y: number]

/** Four corners, clockwise from the top left as seen. */
export type Quad = readonly [topLeft: Point, topRight: Point, bottomRight: Point, bottomLeft: Point]

/** A place for one photo in a filing, such as `id-portrait` or `auxiliary-2`. */
export type SlotId = string
