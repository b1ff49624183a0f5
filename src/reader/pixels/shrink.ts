import type { Raster, Size } from '../../core/index.ts'
import { CHANNELS, emptyPlanes, type Planes } from './planes.ts'

/** A raster at another size, each pixel the mean of the area that it covers, levels 0 to 255. */
export function shrinkToPlanes({ width, height, data }: Raster, size: Size): Planes {
  const columns = spansOf(width, size.width)
  const rows = spansOf(height, size.height)
  const planes = emptyPlanes(size)
  CHANNELS.forEach((channel, plane) => {
    const narrow = new Float32Array(size.width * height)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < size.width; x++) {
        narrow[y * size.width + x] = meanOf(columns, x, (at) => data[(y * width + at) * 4 + channel] ?? 0)
      }
    }
    const offset = plane * size.width * size.height
    for (let y = 0; y < size.height; y++) {
      for (let x = 0; x < size.width; x++) {
        const mean = meanOf(rows, y, (at) => narrow[at * size.width + x] ?? 0)
        planes.data[offset + y * size.width + x] = mean
      }
    }
  })
  return planes
}

/** Which pixels of a side each pixel of the new side covers, and the share of the first and of the last. */
interface Spans {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly firstShare: Float32Array
  readonly lastShare: Float32Array
}

function spansOf(from: number, to: number): Spans {
  const spans = {
    first: new Int32Array(to),
    last: new Int32Array(to),
    firstShare: new Float32Array(to),
    lastShare: new Float32Array(to),
  }
  for (let at = 0; at < to; at++) {
    const [start, end] = [(at * from) / to, ((at + 1) * from) / to]
    const [first, last] = [Math.floor(start), Math.min(from - 1, Math.ceil(end) - 1)]
    spans.first[at] = first
    spans.last[at] = last
    spans.firstShare[at] = first === last ? 1 : first + 1 - start
    spans.lastShare[at] = end - last
  }
  return spans
}

function meanOf(spans: Spans, at: number, valueAt: (place: number) => number): number {
  const [first, last] = [spans.first[at] ?? 0, spans.last[at] ?? 0]
  if (first === last) return valueAt(first)
  const [firstShare, lastShare] = [spans.firstShare[at] ?? 1, spans.lastShare[at] ?? 1]
  let sum = firstShare * valueAt(first) + lastShare * valueAt(last)
  for (let place = first + 1; place < last; place++) sum += valueAt(place)
  return sum / (firstShare + lastShare + last - first - 1)
}
