import type { Raster } from '../model.ts'

/**
 * Shrinks by averaging areas: every source pixel counts once, by the share of it that lies in the target pixel. Our
 * own, so that a threshold means the same in every browser. A picture that is small enough, or larger by no more than a
 * twentieth, stays as it is: squeezing it by so little would only blur it.
 */
export function shrinkTo(raster: Raster, longSidePixels: number): Raster {
  const scale = longSidePixels / Math.max(raster.width, raster.height)
  if (scale > 0.95) return raster
  const width = Math.max(1, Math.round(raster.width * scale))
  const height = Math.max(1, Math.round(raster.height * scale))
  return averageAreas(raster, width, height)
}

/** Averages areas into exactly this many pixels; the target may not be larger than the source. */
export function averageAreas(source: Raster, width: number, height: number): Raster {
  const columns = spans(source.width, width)
  const rows = spans(source.height, height)
  const target = new Uint8ClampedArray(width * height * 4)
  // Sums of one target row: three channels a column.
  const sums = new Float32Array(width * 3)

  for (let y = 0; y < height; y++) {
    sums.fill(0)
    const from = rows.first[y] ?? 0
    const to = rows.last[y] ?? 0
    for (let row = from; row <= to; row++) {
      addRow(source, row, rowWeight(rows, y, row, from, to), columns, sums)
    }
    const area = columns.size * rows.size
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      for (let channel = 0; channel < 3; channel++) target[at + channel] = (sums[3 * x + channel] ?? 0) / area
      target[at + 3] = 255
    }
  }
  return { width, height, data: target }
}

/** For each target cell the source cells it touches, and the shares of the first and the last of them. */
interface Spans {
  readonly size: number
  readonly first: Int32Array
  readonly last: Int32Array
  readonly firstShare: Float32Array
  readonly lastShare: Float32Array
}

function spans(sourceCells: number, targetCells: number): Spans {
  const size = sourceCells / targetCells
  const first = new Int32Array(targetCells)
  const last = new Int32Array(targetCells)
  const firstShare = new Float32Array(targetCells)
  const lastShare = new Float32Array(targetCells)
  for (let cell = 0; cell < targetCells; cell++) {
    const start = cell * size
    const end = Math.min(sourceCells, start + size)
    first[cell] = Math.floor(start)
    last[cell] = Math.max(Math.floor(start), Math.min(sourceCells - 1, Math.ceil(end) - 1))
    firstShare[cell] = Math.min(end, Math.floor(start) + 1) - start
    lastShare[cell] = end - (last[cell] ?? 0)
  }
  return { size, first, last, firstShare, lastShare }
}

function rowWeight(rows: Spans, y: number, row: number, from: number, to: number): number {
  if (row === from) return rows.firstShare[y] ?? 0
  return row === to ? (rows.lastShare[y] ?? 0) : 1
}

function addRow(source: Raster, row: number, weight: number, columns: Spans, sums: Float32Array): void {
  const { data } = source
  const { first, last, firstShare, lastShare } = columns
  const rowStart = row * source.width * 4
  for (let x = 0, at = 0; x < first.length; x++, at += 3) {
    const start = rowStart + (first[x] ?? 0) * 4
    const end = rowStart + (last[x] ?? 0) * 4
    const firstWeight = firstShare[x] ?? 0
    const lastWeight = end > start ? (lastShare[x] ?? 0) : 0
    let red = firstWeight * (data[start] ?? 0) + lastWeight * (data[end] ?? 0)
    let green = firstWeight * (data[start + 1] ?? 0) + lastWeight * (data[end + 1] ?? 0)
    let blue = firstWeight * (data[start + 2] ?? 0) + lastWeight * (data[end + 2] ?? 0)
    for (let pixel = start + 4; pixel < end; pixel += 4) {
      red += data[pixel] ?? 0
      green += data[pixel + 1] ?? 0
      blue += data[pixel + 2] ?? 0
    }
    sums[at] = (sums[at] ?? 0) + weight * red
    sums[at + 1] = (sums[at + 1] ?? 0) + weight * green
    sums[at + 2] = (sums[at + 2] ?? 0) + weight * blue
  }
}
