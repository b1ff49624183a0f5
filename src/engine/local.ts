import { type Codec, type Engine, probe, rectifyPhoto, refinePhoto, render } from '../core/index.ts'
import { createCanvasCodec } from './canvas-codec.ts'
import { createOffscreenEasel, hasOffscreenCanvas } from './offscreen-easel.ts'

/** The engine in the calling thread: what the worker serves, and what runs in place where no worker can. */
export async function createLocalEngine(): Promise<Engine> {
  const codec = await createCodec()
  return {
    probe: (photo, material, task) => probe(photo, material, codec, task),
    rectify: (photo, quad, longSidePixels, task) => rectifyPhoto(photo, quad, longSidePixels, codec, task),
    refine: (photo, quad, task) => refinePhoto(photo, quad, codec, task),
    pages: ({ bytes }) => codec.pages(bytes),
    render: (originals, recipe, task) => render(originals, recipe, codec, task),
  }
}

async function createCodec(): Promise<Codec> {
  if (hasOffscreenCanvas()) return createCanvasCodec(createOffscreenEasel)
  const { createElementEasel } = await import('./element-easel.ts')
  return createCanvasCodec(createElementEasel)
}
