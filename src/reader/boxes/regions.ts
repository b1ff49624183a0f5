import type { Point, Size } from '../../core/index.ts'

/** Where text may be, 0 to 1 for each pixel, row by row. */
export interface Likelihood extends Size {
  readonly data: Float32Array
}

/** The outermost corners of the pixels of each region that is likelier than a limit; pixels touch by a corner, too. */
export function findRegions(map: Likelihood, limit: number): Point[][] {
  const seen = new Uint8Array(map.width * map.height)
  const regions: Point[][] = []
  for (let at = 0; at < seen.length; at++) {
    if (seen[at] || (map.data[at] ?? 0) <= limit) continue
    regions.push(cornersOf(fill(map, limit, at, seen)))
  }
  return regions
}

/** For each row that the region reaches, its first and its last column. */
type Extents = Map<number, [first: number, last: number]>

function fill({ width, height, data }: Likelihood, limit: number, start: number, seen: Uint8Array): Extents {
  const extents: Extents = new Map()
  const open = [start]
  seen[start] = 1
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const extent = extents.get(y)
    if (!extent) extents.set(y, [x, x])
    else extents.set(y, [Math.min(extent[0], x), Math.max(extent[1], x)])
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const next = row * width + column
        if (seen[next] || (data[next] ?? 0) <= limit) continue
        seen[next] = 1
        open.push(next)
      }
    }
  }
  return extents
}

function cornersOf(extents: Extents): Point[] {
  return [...extents].flatMap(([y, [first, last]]): Point[] => [
    [first, y],
    [last + 1, y],
    [first, y + 1],
    [last + 1, y + 1],
  ])
}
