import { homographyBetween, project } from '../../src/core/geometry/homography.ts'
import type { Quad, Raster } from '../../src/core/model.ts'
import { addNoise, box, depthIn } from './draw.ts'
import { type Colour, makeRaster } from './make-raster.ts'

export interface SceneOptions {
  readonly width?: number
  readonly height?: number
  readonly table?: 'dark' | 'wood'
  /** Where the cards lie; corners may lie outside of the frame. */
  readonly quads: readonly Quad[]
}

/** Light cards, plainly seen, on a dark or a wooden table. */
export function makeScene({ width = 800, height = 600, table = 'dark', quads }: SceneOptions): Raster {
  const cards = quads.map((quad) => {
    const [left, right] = [Math.min(...quad.map(([x]) => x)) - 1, Math.max(...quad.map(([x]) => x)) + 1]
    return { quad, left, right, toCard: homographyBetween(quad, box(0, 0, 86, 54)) }
  })
  const scene = makeRaster(width, height, (x, y) => {
    const below = table === 'dark' ? DARK : woodAt(x, y)
    return cards.reduce((colour, { quad, left, right, toCard }) => {
      if (x < left || x > right) return colour
      const share = Math.max(0, Math.min(1, 0.5 + depthIn(quad, [x + 0.5, y + 0.5])))
      if (share === 0 || !toCard) return colour
      return mixed(colour, printAt(...project(toCard, [x + 0.5, y + 0.5])), share)
    }, below)
  })
  return addNoise(scene, 3)
}

const DARK: Colour = [38, 40, 44]

/** Grain that runs across, bent a little. */
function woodAt(x: number, y: number): Colour {
  const grain = 8 * Math.sin(0.11 * y + 2 * Math.sin(x / 90)) + 5 * Math.sin(0.41 * y + x / 60)
  return [116 + grain, 78 + 0.8 * grain, 48 + 0.6 * grain]
}

/** Lines of print to the left and a portrait to the right, as on an identity card; in its millimetres. */
function printAt(x: number, y: number): Colour {
  if (x > 57 && x < 79 && y > 9 && y < 38) return y < 24 ? [120, 96, 84] : [70, 74, 92]
  const isLine = y > 8 && y < 46 && x > 7 && x < 50 && y % 6 < 2 && x % 4 < 3
  return isLine ? [52, 54, 62] : [226, 232, 236]
}

function mixed(below: Colour, above: Colour, share: number): Colour {
  const [red = 0, green = 0, blue = 0] = below.map((value, at) => value + ((above[at] ?? 0) - value) * share)
  return [red, green, blue]
}
