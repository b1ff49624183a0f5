import type { Surface } from '../engine.ts'
import type { Raster } from '../model.ts'

/** The block in which 4:2:0 JPEG codes, pixels. */
const BLOCK = 16
/**
 * Side of a tile: whole blocks, so that tiles compress like the picture. Many small ones know more than a few large ones
 * of as many pixels: over 40 composed documents at two qualities, straightened and not, the prediction was off by 3.3 %
 * with 384 tiles of 32 pixels and by 7 to 9 % with 24 of 128.
 */
const TILE = 2 * BLOCK
/** Share of the picture that is sampled, and the least and most tiles. */
const SHARE = 0.06
const MIN_TILES = 384
const MAX_TILES = 640
/** Of a narrower picture the whole is as quickly written. */
const MIN_SIDE = 256

/**
 * A small picture of tiles taken from all over a large one. Its bytes a pixel predict those of the whole, for a
 * twentieth of the work. Undefined: the picture is too small to be worth sampling.
 */
export function sampleMosaic(surface: Surface): Raster | undefined {
  const { width, height } = surface
  const wanted = (width * height * SHARE) / (TILE * TILE)
  const tiles = Math.max(MIN_TILES, Math.min(MAX_TILES, Math.round(wanted)))
  if (width * height < 2 * tiles * TILE * TILE || Math.min(width, height) < MIN_SIDE) return undefined

  const columns = Math.max(1, Math.round(Math.sqrt((tiles * width) / height)))
  const rows = Math.max(1, Math.round(tiles / columns))
  const mosaic = new Uint8ClampedArray(columns * rows * TILE * TILE * 4)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = tileOffset(column, columns, width, jitter(7 * column + 13 * row))
      const y = tileOffset(row, rows, height, jitter(11 * column + 3 * row))
      copyTile(surface.raster({ x, y, size: TILE }), mosaic, column, row, columns)
    }
  }
  return { width: columns * TILE, height: rows * TILE, data: mosaic }
}

/** A fixed pattern in place of chance, so that the same photo gives the same file: multiples of the golden ratio. */
function jitter(index: number): number {
  return (index * 0.6180339887) % 1
}

/** Somewhere in its own cell, on whole coding blocks, so that no two tiles show the same. */
function tileOffset(cell: number, cells: number, length: number, shift: number): number {
  const cellLength = length / cells
  const offset = cell * cellLength + shift * (cellLength - TILE)
  return Math.min(Math.ceil(offset / BLOCK) * BLOCK, Math.floor((length - TILE) / BLOCK) * BLOCK)
}

function copyTile(tile: Raster, mosaic: Uint8ClampedArray, column: number, row: number, columns: number): void {
  for (let line = 0; line < TILE; line++) {
    const from = line * TILE * 4
    const to = ((row * TILE + line) * columns + column) * TILE * 4
    mosaic.set(tile.data.subarray(from, from + TILE * 4), to)
  }
}
