import { CONTEXT_OPTIONS, type Easel } from './canvas-codec.ts'

/** Whether this thread can draw and write pictures without a page. */
export function hasOffscreenCanvas(): boolean {
  return typeof OffscreenCanvas === 'function' && 'convertToBlob' in OffscreenCanvas.prototype
}

export function createOffscreenEasel(width: number, height: number): Easel | undefined {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', CONTEXT_OPTIONS)
  if (!context) return undefined
  return {
    context,
    async encode(quality) {
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 })
      // A type that a browser cannot write comes back as PNG, without an error.
      return blob.type === 'image/jpeg' ? new Uint8Array(await blob.arrayBuffer()) : undefined
    },
  }
}
