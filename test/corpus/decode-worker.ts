import { CONTEXT_OPTIONS } from '../../src/engine/canvas-codec.ts'

/** One full decode, drawn and read back, for every file that is sent. */
globalThis.onmessage = async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  const image = await createImageBitmap(new Blob([data]))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d', CONTEXT_OPTIONS)
  context?.drawImage(image, 0, 0)
  image.close()
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height)
  globalThis.postMessage(pixels?.data.length)
}
