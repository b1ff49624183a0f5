import createPica from 'pica/pica_main'
import type { Raster } from '../model.ts'

/**
 * Brings a picture to another size with lanczos3, which keeps small text more legible than the browsers' own resampling
 * (imaging.md section 1: butteraugli on text 3.22 against 3.81). Runs in the calling thread: pica's own workers need
 * `blob:` in the CSP and hang without it (imaging.md section 4).
 */
export async function resampleTo(raster: Raster, toWidth: number, toHeight: number): Promise<Raster> {
  pica ??= createPica({ features: ['js', 'wasm'] })
  const { data: src, width, height } = raster
  const scaled = await pica.resizeBuffer({ src, width, height, toWidth, toHeight, filter: 'lanczos3' })
  return {
    width: toWidth,
    height: toHeight,
    data: new Uint8ClampedArray(scaled.buffer, scaled.byteOffset, scaled.length),
  }
}

let pica: ReturnType<typeof createPica> | undefined
