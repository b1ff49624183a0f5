import type { Recipe } from '../../src/core/edit.ts'
import {
  type Codec,
  type DecodeRequest,
  type Engine,
  fail,
  type Result,
  type Surface,
  succeed,
} from '../../src/core/engine.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import type { Photo, Raster, Size } from '../../src/core/model.ts'
import { makeRaster, makeSurface } from './make-raster.ts'

/** An engine whose answers are written down beforehand: by encoding, what the rendered file turns out to be. */
export function makeEngine(outcomes: Partial<Record<Recipe['encoding']['kind'], Evidence | 'damaged' | 'aborted'>>) {
  const recipes: Recipe[] = []
  let last: Evidence | undefined
  const engine: Engine = {
    async render(originals, recipe) {
      recipes.push(recipe)
      const outcome = outcomes[recipe.encoding.kind]
      const original = originals[recipe.sources[0].original]
      if (!original || outcome === undefined) throw new Error(`Nothing is said of ${recipe.encoding.kind}.`)
      if (typeof outcome === 'string') return fail(outcome)
      last = outcome
      return succeed({ ...original, name: `${recipe.encoding.kind} ${original.name}` })
    },
    async rectify() {
      return fail('damaged')
    },
    async refine(_, quad) {
      return succeed(quad)
    },
    async pages() {
      return fail('damaged')
    },
    async probe() {
      return last ? succeed(last) : fail('damaged')
    },
  }
  return { engine, recipes }
}

export const PHOTO: Photo = { name: 'invented.jpg', bytes: Uint8Array.of(1, 2, 3) }

export interface CodecOptions {
  /** What the decoder sees, whatever the bytes are. */
  readonly picture?: Raster
  /** What looking again at a written file shows; the same picture by default. */
  readonly written?: Raster
  readonly bytesAt?: (quality: number, pixels: number) => number
  readonly decodes?: Result<undefined>
  /** What the pages of a PDF measure. */
  readonly pages?: Result<readonly Size[]>
}

/** A codec over one picture in memory that counts what is lent and given back. */
export function makeCodec({
  picture = GREY,
  written,
  bytesAt = () => 300_000,
  decodes,
  pages = fail('damaged'),
}: CodecOptions = {}) {
  const log = { decodes: 0, surfaces: 0, released: 0, encodes: [] as number[], requests: [] as DecodeRequest[] }
  function lend(raster: Raster): Surface {
    log.surfaces++
    const surface = makeSurface(raster, (quality) => bytesAt(quality, raster.width * raster.height))
    return {
      ...surface,
      encode(quality) {
        log.encodes.push(quality)
        return surface.encode(quality)
      },
      release() {
        log.released++
      },
    }
  }
  const codec: Codec = {
    async decode(_, request) {
      log.decodes++
      log.requests.push(request)
      if (decodes && !decodes.ok) return decodes
      return succeed(lend(log.decodes > 1 ? (written ?? picture) : picture))
    },
    pages: async () => pages,
    surface: (raster) => succeed(lend(raster)),
  }
  return { codec, log }
}

const GREY = makeRaster(160, 120, (x) => [120 + (x % 8), 120, 110])
