import type { Surface } from '../engine.ts'

/** Mean colour of tiles spread over a picture: three channels a tile, levels of 255. */
export type Fingerprint = readonly number[]

/**
 * Tiles across and down, and the side of one as a share of the shorter side of the picture: large enough that a tile
 * which lies half a pixel off, because the two pictures differ in size, has the same mean.
 */
const TILES = 6
const TILE_SHARE = 0.1
/**
 * Mean difference, levels of 255. Quality 20 moves the mean of a tile by about one level; a canvas that ran out of
 * memory comes back blank without an error (imaging.md section 5) and moves a photo by tens.
 */
const MAX_DIFFERENCE = 4

export function fingerprintOf(surface: Surface): Fingerprint {
  const side = Math.min(surface.width, surface.height)
  // Of a tiny picture the whole counts: a few pixels of it say little after chroma subsampling.
  const size = Math.max(1, Math.round(side * TILE_SHARE), Math.min(16, Math.floor(side / TILES)))
  const offset = (tile: number, length: number) => Math.floor(((tile + 0.5) / TILES) * (length - size))
  const means: number[] = []
  for (let row = 0; row < TILES; row++) {
    for (let column = 0; column < TILES; column++) {
      const { data } = surface.raster({ x: offset(column, surface.width), y: offset(row, surface.height), size })
      means.push(mean(data, 0), mean(data, 1), mean(data, 2))
    }
  }
  return means
}

/** Whether a written file, decoded at any size, shows the picture that was meant. */
export function isFaithful(meant: Fingerprint, written: Fingerprint): boolean {
  const difference = meant.reduce((sum, value, at) => sum + Math.abs(value - (written[at] ?? 0)), 0)
  return difference / meant.length <= MAX_DIFFERENCE
}

/** Whether a large picture is one plain colour, as a canvas is that ran out of memory without saying so. */
export function isBlank(surface: Surface, fingerprint: Fingerprint): boolean {
  if (surface.width * surface.height < MEMORY_HUNGRY_PIXELS) return false
  return fingerprint.every((value, at) => value === fingerprint[at % 3])
}

/** Smaller canvases do not run out of memory, and a tiny picture may well be plain. */
const MEMORY_HUNGRY_PIXELS = 1_000_000

function mean(data: Uint8ClampedArray, channel: number): number {
  let sum = 0
  for (let at = channel; at < data.length; at += 4) sum += data[at] ?? 0
  return sum / (data.length / 4)
}
