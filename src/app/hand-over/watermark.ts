/**
 * A copy of a picture with a text tiled over it, to be kept by its owner. Never for upload. Resolves to a JPEG; rejects
 * where the browser cannot read the picture or make the copy.
 */
export async function watermarked(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  // Photos are never in shared memory.
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  try {
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser lends no canvas.')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(bitmap, 0, 0)
    tile(context, text)
    return await encoded(canvas)
  } finally {
    bitmap.close()
    // Safari frees the pixels of a canvas late.
    canvas.width = 0
  }
}

/** Text height as a share of the short side. */
const TEXT_SHARE = 1 / 18
/** Up to the right, which crosses lines of print. */
const SLOPE = -Math.PI / 8
/** Good enough to read, for a file that is kept. */
const QUALITY = 0.88

function tile(context: CanvasRenderingContext2D, text: string): void {
  const { width, height } = context.canvas
  const size = Math.max(12, Math.round(Math.min(width, height) * TEXT_SHARE))
  context.font = `600 ${size}px sans-serif`
  context.textBaseline = 'middle'
  context.lineWidth = Math.max(1, size / 12)
  // Dark letters with a pale rim can be seen on any ground.
  context.fillStyle = 'rgb(20 24 40 / 42%)'
  context.strokeStyle = 'rgb(255 255 255 / 42%)'
  context.translate(width / 2, height / 2)
  context.rotate(SLOPE)
  const reach = Math.hypot(width, height) / 2
  const step = context.measureText(text).width + size * 2
  for (let row = 0, y = -reach; y <= reach; row++, y += size * 4) {
    // Every other row is shifted, so that no column stays free.
    for (let x = -reach - (row % 2) * (step / 2); x <= reach; x += step) {
      context.strokeText(text, x, y)
      context.fillText(text, x, y)
    }
  }
}

function encoded(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) =>
        blob
          ? resolve(blob.arrayBuffer().then((buffer) => new Uint8Array(buffer)))
          : reject(new Error('The browser wrote no picture.')),
      'image/jpeg',
      QUALITY,
    )
  })
}
