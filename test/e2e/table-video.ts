import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Colour, makeRaster } from '../support/make-raster.ts'
import { toVideo } from '../support/video.ts'

/** How an invented card lies before the camera. */
interface View {
  /** Its width in pixels of 1280. */
  readonly width: number
  /** Its middle, pixels. */
  readonly middle: readonly [x: number, y: number]
  /** 1: daylight. */
  readonly light: number
}

const GOOD: View = { width: 900, middle: [640, 480], light: 1 }

/** Views of an invented card on a table, as files of video. */
export const VIDEOS = {
  good: [GOOD],
  dark: [{ ...GOOD, light: 0.14 }],
  'cut off': [{ ...GOOD, middle: [960, 480] }],
  moving: Array.from({ length: 10 }, (_, at): View => ({ ...GOOD, middle: [560 + 16 * at, 480] })),
  smaller: [{ ...GOOD, width: 780 }],
} as const satisfies Readonly<Record<string, readonly View[]>>

/** Writes a video and answers where it lies. */
export function writeVideo(views: readonly View[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'icp-camera-')), 'camera.y4m')
  writeFileSync(file, toVideo(views.map(drawn)))
  return file
}

function drawn({ width, middle, light }: View) {
  const height = Math.round((width * 53.98) / 85.6)
  const [left, top] = [Math.round(middle[0] - width / 2), Math.round(middle[1] - height / 2)]
  return makeRaster(1280, 960, (x, y) => {
    const grain = ((x * 31 + y * 17) % 13) - 6
    const [red, green, blue] = cardAt((x - left) / width, (y - top) / height, Math.floor((x - left) / 3)) ?? [
      132 + grain + 8 * Math.sin(y / 23),
      92 + grain + 6 * Math.sin(y / 23),
      60 + grain,
    ]
    return [red * light, green * light, blue * light]
  })
}

/** Pale blue, with a portrait and lines of strokes; nothing beside it. */
function cardAt(across: number, down: number, stroke: number): Colour | undefined {
  if (across < 0 || across >= 1 || down < 0 || down >= 1) return undefined
  if (across > 0.66 && across < 0.9 && down > 0.15 && down < 0.72) return [190, 120, 96]
  const isLine = across > 0.08 && across < 0.6 && down > 0.12 && down < 0.88 && (down * 9) % 1 < 0.35
  return isLine && (stroke * 7919) % 5 < 3 ? [30, 34, 40] : [214, 226, 238]
}
