import type { Layer } from './layers.ts'

export interface StoredWeights {
  /** Base64 of little-endian 32-bit floats: for each layer one scale and then one bias for each output. */
  readonly SCALES: string
  /** Base64 of signed bytes: weight = byte x scale of its output. */
  readonly WEIGHTS: string
}

/** Takes layer after layer out of what test/training/train.py has written, in the order in which it wrote them. */
export function readerOf({ SCALES, WEIGHTS }: StoredWeights): (outputs: number, inputs: number) => Layer {
  const floats = new Float32Array(bytesOf(SCALES).buffer)
  const signed = new Int8Array(bytesOf(WEIGHTS).buffer)
  let nextFloat = 0
  let nextByte = 0
  return (outputs, inputs) => {
    const scales = floats.subarray(nextFloat, nextFloat + outputs)
    const bias = floats.subarray(nextFloat + outputs, nextFloat + 2 * outputs)
    const bytes = signed.subarray(nextByte, nextByte + outputs * inputs)
    nextFloat += 2 * outputs
    nextByte += outputs * inputs
    const weights = Float32Array.from(bytes, (byte, at) => byte * (scales[Math.floor(at / inputs)] ?? 0))
    return { outputs, weights, bias }
  }
}

/** Base64 without `atob`, which core's own environment does not have. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const clean = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let index = 0; index < clean.length; index++) {
    bits = (bits << 6) | (DIGITS[clean.charCodeAt(index)] ?? 0)
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 0xff
    }
  }
  return bytes
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const DIGITS = new Uint8Array(128)
for (let digit = 0; digit < ALPHABET.length; digit++) DIGITS[ALPHABET.charCodeAt(digit)] = digit
