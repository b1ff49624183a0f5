import type { Severity } from './check.ts'
import type { Format, Words } from './model.ts'

/** The rules of one provider: limits, and how much each failing message matters. Data only. */
export interface Profile {
  readonly id: string
  readonly title: Words
  /** Where the limits are published; codes as in filing-rules.md section 9. */
  readonly source: string
  readonly formats: readonly Format[]
  readonly bytes: ByteLimits
  /** The window our own files are written into: it fits every reading of the published limits. */
  readonly output: { readonly minBytes: number; readonly maxBytes: number; readonly maxSidePixels: number }
  readonly pixels: PixelLimits
  readonly validity: { readonly adviseMonths: number; readonly urgentMonths: number }
  /** For each check, each failing message. */
  readonly severities: Readonly<Record<string, Readonly<Record<string, Severity>>>>
}

export interface ByteLimits {
  /** 0 where no lower limit is published. */
  readonly min: number
  /** The published lower limit can be read in more than one way. */
  readonly minIsAmbiguous: boolean
  /** Larger files are refused under every reading of the limit. */
  readonly max: number
  /** Files up to here are accepted under every reading: the limit counted in decimal units. */
  readonly certainMax: number
}

export interface PixelLimits {
  readonly minLongSide: number
  readonly minShortSide: number
  readonly maxSide: number
}
