import type { ScreenFacts } from '../evidence.ts'
import type { Raster } from '../model.ts'
import { HALF_COLUMNS, powerOf, TILE_SIDE } from '../raster/fourier.ts'
import { percentile } from '../raster/percentile.ts'

/** Signs of a screen in a picture, and in the size of the photo it comes from. */
export function measureScreen(
  picture: Raster,
  photo: { readonly width: number; readonly height: number },
): ScreenFacts {
  const peak = moirePeakOf(picture)
  return {
    ...(peak !== undefined && { moirePeak: Math.round(peak * 100) / 100 }),
    isScreenSized: SCREENS.has(sizeKey(photo.width, photo.height)),
  }
}

/**
 * The pixel grid of a screen beats with the sensor's: one frequency stands high above all others as fine as it is. The
 * mean spectrum of some tiles, natural logarithm of power; its highest point above the median of its ring, for rings
 * from 0.12 to 0.5 periods a pixel (detection.md section 5: AUC 1.000 on simulated screens). Undefined for a picture
 * smaller than a tile.
 */
function moirePeakOf(picture: Raster): number | undefined {
  const places = tilePlaces(picture)
  if (places.length === 0) return undefined
  const spectrum = new Float32Array(TILE_SIDE * HALF_COLUMNS)
  for (const [x, y] of places) {
    const power = powerOf(lumaTile(picture, x, y))
    for (let at = 0; at < spectrum.length; at++) spectrum[at] = (spectrum[at] ?? 0) + Math.log(1 + (power[at] ?? 0))
  }
  const rises = ringsOf(spectrum).map((ring) => Math.max(...ring) - percentile(ring, 0.5))
  return Math.max(...rises) / places.length
}

/**
 * Two tiles side by side in the middle, where the document is; fewer in a small picture. Each costs milliseconds, and
 * the peaks of mere noise hardly rise with fewer: its power is above its median by at most e to the 3rd.
 */
function tilePlaces({ width, height }: Raster): [x: number, y: number][] {
  if (height < TILE_SIDE) return []
  const tiles = Math.min(2, Math.floor(width / TILE_SIDE))
  const left = Math.floor((width - tiles * TILE_SIDE) / 2)
  const top = Math.floor((height - TILE_SIDE) / 2)
  return Array.from({ length: tiles }, (_, at) => [left + at * TILE_SIDE, top])
}

function lumaTile({ width, data }: Raster, left: number, top: number): Float32Array {
  const tile = new Float32Array(TILE_SIDE * TILE_SIDE)
  for (let y = 0; y < TILE_SIDE; y++) {
    for (let x = 0; x < TILE_SIDE; x++) {
      const at = ((top + y) * width + left + x) * 4
      const luma = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
      tile[y * TILE_SIDE + x] = luma - 128
    }
  }
  return tile
}

/** Periods a tile: coarser patterns are print, finer ones no sensor resolves. */
const COARSEST = Math.round(0.12 * TILE_SIDE)
const FINEST = TILE_SIDE / 2

/** The spectrum by the distance from its middle, rounded. */
function ringsOf(spectrum: Float32Array): number[][] {
  const rings: number[][] = Array.from({ length: FINEST - COARSEST }, () => [])
  for (let row = 0; row < TILE_SIDE; row++) {
    const down = row < TILE_SIDE / 2 ? row : row - TILE_SIDE
    for (let across = 0; across < HALF_COLUMNS; across++) {
      rings[Math.round(Math.hypot(across, down)) - COARSEST]?.push(spectrum[row * HALF_COLUMNS + across] ?? 0)
    }
  }
  return rings
}

const sizeKey = (width: number, height: number) => `${Math.min(width, height)} x ${Math.max(width, height)}`

/** Own list: pixels of common telephones, tablets and monitors, as their makers state them; short side first. */
const SCREENS: ReadonlySet<string> = new Set(
  (
    [
      [640, [1136]],
      [720, [1280, 1520, 1560, 1600, 1612]],
      [750, [1334]],
      [768, [1024, 1366]],
      [800, [1280]],
      [828, [1792]],
      [864, [1536]],
      [900, [1440, 1600]],
      [1050, [1680]],
      [1080, [1920, 2160, 2220, 2280, 2310, 2340, 2376, 2388, 2400, 2408, 2412, 2460]],
      [1125, [2436]],
      [1170, [2532]],
      [1179, [2556]],
      [1200, [1920, 2640, 2664, 2670]],
      [1206, [2622]],
      [1220, [2712]],
      [1242, [2208, 2688]],
      [1260, [2800]],
      [1264, [2780]],
      [1284, [2778]],
      [1290, [2796]],
      [1320, [2868]],
      [1440, [2560, 2960, 3040, 3088, 3120, 3168, 3200]],
      [1536, [2048]],
      [1600, [2560]],
      [1620, [2160]],
      [1640, [2360]],
      [1668, [2224, 2388]],
      [1800, [2880]],
      [1964, [3024]],
      [2048, [2732]],
      [2160, [3840]],
      [2234, [3456]],
    ] as const
  ).flatMap(([short, longs]) => longs.map((long) => sizeKey(short, long))),
)
