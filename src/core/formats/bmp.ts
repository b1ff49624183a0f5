import type { Header } from './header.ts'

export function readBmpHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < 30) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    width: view.getInt32(18, true),
    // A negative height stores the rows from the top down.
    height: Math.abs(view.getInt32(22, true)),
    orientation: 1,
    frames: 1,
    hasLocation: false,
  }
}
