import type { ByteWindow, PhotoId, Recipe } from './edit.ts'
import { fitSurface } from './encoding/fit-surface.ts'
import { targetScale } from './encoding/target-size.ts'
import { type Codec, fail, type Result, type Surface, succeed, type Task } from './engine.ts'
import { EXTENSIONS, sniffFormat } from './formats/signature.ts'
import { stripJpegMetadata } from './formats/strip-metadata.ts'
import type { Format, Photo, Size } from './model.ts'
import { renderLayout } from './render-layout.ts'
import { type Opened, openSource, renderSource } from './render-source.ts'

/** Applies a recipe to its originals: one decode of each, at most one resampling, one or two encodes. */
export async function render(
  originals: Readonly<Record<PhotoId, Photo>>,
  recipe: Recipe,
  codec: Codec,
  task: Task = {},
): Promise<Result<Photo>> {
  const { sources, encoding } = recipe
  const [original] = sources.map((source) => originalOf(originals, source.original))
  if (!original) throw new Error('A recipe has a source.')
  const format = sniffFormat(original.bytes)

  switch (encoding.kind) {
    case 'keep':
      return succeed({ name: nameAs(original.name, format), bytes: original.bytes })
    case 'strip': {
      const stripped = format === 'jpeg' ? stripJpegMetadata(original.bytes) : undefined
      return stripped ? succeed({ name: nameAs(original.name, 'jpeg'), bytes: stripped }) : fail('damaged')
    }
    case 'window': {
      const written = await writeInto(encoding, originals, recipe, codec, task)
      return written.ok ? succeed({ name: nameAs(original.name, 'jpeg'), bytes: written.value }) : written
    }
  }
}

async function writeInto(
  window: ByteWindow,
  originals: Readonly<Record<PhotoId, Photo>>,
  { sources, layout }: Recipe,
  codec: Codec,
  task: Task,
): Promise<Result<Uint8Array>> {
  const opened: Opened[] = []
  for (const source of sources) {
    const result = await openSource(originalOf(originals, source.original), source, codec)
    if (!result.ok) return result
    opened.push(result.value)
  }
  const [first] = opened
  const size = layout ?? first?.size
  if (!first || !size) throw new Error('A recipe has a source.')

  task.onStep?.('decode')
  const scale = targetScale(size.width, size.height, window)
  const rendered = layout
    ? await renderLayout(opened, layout, scale, codec, task)
    : await renderSource(first, scale, codec)
  return rendered.ok
    ? fitAndRelease(rendered.value, scaled(size, scale), window, codec, task, first.format === 'pdf')
    : rendered
}

async function fitAndRelease(
  surface: Surface,
  size: Size,
  window: ByteWindow,
  codec: Codec,
  task: Task,
  mayBeBlank: boolean,
): Promise<Result<Uint8Array>> {
  try {
    return await fitSurface(surface, size, window, codec, task, mayBeBlank)
  } finally {
    surface.release()
  }
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

function originalOf(originals: Readonly<Record<PhotoId, Photo>>, id: PhotoId): Photo {
  const original = originals[id]
  if (!original) throw new Error('The recipe names an original that was not given.')
  return original
}

/** The name of the original with the extension of what it now is. */
function nameAs(name: string, format: Format): string {
  const known = EXTENSIONS[format]
  const stem = name.replace(/\.[^./\\]{1,5}$/, '')
  const extension = name.slice(stem.length + 1).toLowerCase()
  return known.includes(extension) || known[0] === undefined ? name : `${stem || 'photo'}.${known[0]}`
}
