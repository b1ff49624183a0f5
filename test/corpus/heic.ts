/** What is used of libheif-js, which comes without types for its module. */
interface Libheif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] }
}

interface HeifImage {
  get_width(): number
  get_height(): number
  display(into: { data: Uint8ClampedArray; width: number; height: number }, done: (shown: unknown) => void): void
}

/** It lies in the benchmark's own package: the product does not read HEIC yet, and this browser cannot. */
const [load] = Object.values(
  import.meta.glob<{ default(): Libheif }>('../bench/node_modules/libheif-js/libheif-wasm/libheif-bundle.mjs', {
    exhaustive: true,
  }),
)
if (!load) console.log('HEIC scenes are left out: (cd test/bench && npm ci) brings a decoder.')

/** A HEIC as a JPEG of quality 95; undefined where nothing here can decode it. */
export async function decodeHeic(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!load) return undefined
  const { HeifDecoder } = (await load()).default()
  const [image] = new HeifDecoder().decode(bytes)
  if (!image) return undefined
  const pixels = new ImageData(image.get_width(), image.get_height())
  const shown = await new Promise((resolve) => image.display(pixels, resolve))
  const canvas = new OffscreenCanvas(pixels.width, pixels.height)
  if (!shown) return undefined
  canvas.getContext('2d')?.putImageData(pixels, 0, 0)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
  return new Uint8Array(await blob.arrayBuffer())
}
