import type { Caption, Layout, Place } from './edit.ts'
import { place } from './edits/place.ts'
import { type Codec, fail, type Result, type Surface, type Task } from './engine.ts'
import type { Raster } from './model.ts'
import { resampleTo } from './raster/resample.ts'
import { type Opened, renderSource } from './render-source.ts'

/** Lays several sources on one sheet that is `scale` of the size that the layout counts in. */
export async function renderLayout(
  sources: readonly Opened[],
  layout: Layout,
  scale: number,
  codec: Codec,
  { signal }: Task,
): Promise<Result<Surface>> {
  const sheet = blank(Math.round(layout.width * scale), Math.round(layout.height * scale), layout.background)
  for (const [at, source] of sources.entries()) {
    const spot = layout.places[at]
    if (!spot) throw new Error('The layout has no place for a source.')
    if (signal?.aborted) return fail('aborted')
    const { left, top, width, height } = scaledPlace(spot, scale)
    const part = await renderSource(source, Math.min(1, width / source.size.width), codec)
    if (!part.ok) return part
    const raster = part.value.raster()
    part.value.release()
    const isAsWished = raster.width === width && raster.height === height
    place(sheet, isAsWished ? raster : await resampleTo(raster, width, height), left, top)
  }
  return codec.surface(
    sheet,
    layout.captions.map((caption) => scaledCaption(caption, scale)),
  )
}

function blank(width: number, height: number, [red, green, blue]: Layout['background']): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  const pixel = Uint8ClampedArray.of(red, green, blue, 255)
  new Uint32Array(data.buffer).fill(new Uint32Array(pixel.buffer)[0] ?? 0)
  return { width, height, data }
}

function scaledPlace({ left, top, width, height }: Place, scale: number): Place {
  return {
    left: Math.round(left * scale),
    top: Math.round(top * scale),
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

function scaledCaption({ text, left, top, height }: Caption, scale: number): Caption {
  return { text, left: left * scale, top: top * scale, height: height * scale }
}
