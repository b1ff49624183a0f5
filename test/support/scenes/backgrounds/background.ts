import type { Raster } from '../../../../src/core/model.ts'
import type { Sheet } from '../documents/sheet.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** What a background may take into account. */
export interface Occasion {
  /** Mean colour of the rim of the document; of white paper where there is none. */
  readonly documentColour: Colour
  readonly photographs: readonly Raster[]
}

export interface Background {
  /**
   * How it is seen: lying under the document, in millimetres, or standing behind everything, filling the frame, whose
   * long side counts 400.
   */
  readonly lies: boolean
  /** How often it is taken, in scenes with a document and in scenes without. */
  readonly weights: readonly [under: number, alone: number]
  readonly paint: (sheet: Sheet, occasion: Occasion) => void
}
