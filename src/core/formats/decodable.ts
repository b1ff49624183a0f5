import type { Format } from '../model.ts'
import type { Header } from './header.ts'

/**
 * The bytes to hand to a decoder. A JPEG that breaks off is closed with an end marker: decoders then show what is there,
 * and refuse it otherwise.
 */
export function decodableBytes(bytes: Uint8Array, format: Format, { isIncomplete }: Header): Uint8Array {
  if (format !== 'jpeg' || !isIncomplete) return bytes
  const closed = new Uint8Array(bytes.length + 2)
  closed.set(bytes)
  closed.set([0xff, 0xd9], bytes.length)
  return closed
}
