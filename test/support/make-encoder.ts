import type { Encoder } from '../../src/core/encoding/quality-search.ts'
import { succeed } from '../../src/core/engine.ts'

export interface EncoderModel {
  /** Bytes of the whole picture at a quality. */
  readonly bytesAt: (quality: number) => number
  /** What the prediction says, as a share of the truth. */
  readonly error?: (quality: number) => number
}

/** An encoder by formula that remembers what it was asked for. */
export function makeEncoder({ bytesAt, error = () => 1 }: EncoderModel) {
  const encodes: number[] = []
  const predictions: number[] = []
  const encoder: Encoder = {
    async predict(quality) {
      predictions.push(quality)
      return succeed(bytesAt(quality) * error(quality))
    },
    async encode(quality) {
      encodes.push(quality)
      return succeed(new Uint8Array(Math.round(bytesAt(quality))))
    },
  }
  return { encoder, encodes, predictions }
}

/** Bytes grow by a constant share with each step of quality; `atMiddle` is what quality 60 takes. */
export function exponential(atMiddle: number, share = 0.035): (quality: number) => number {
  return (quality) => atMiddle * Math.exp(share * (quality - 60))
}
