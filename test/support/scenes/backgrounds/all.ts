import type { Random } from '../random.ts'
import type { Background } from './background.ts'
import { paintCloth } from './cloth.ts'
import { paintInterior } from './interior.ts'
import { paintPhotograph } from './photograph.ts'
import { paintColoured, paintDark, paintGrey, paintLight, paintWhiteOnWhite } from './plain.ts'
import { paintPrint } from './print.ts'
import { paintStone, paintTerrazzo, paintTiles } from './tiles.ts'
import { paintWood } from './wood.ts'

export const BACKGROUNDS = {
  dark: { lies: true, weights: [4, 1], paint: paintDark },
  grey: { lies: true, weights: [4, 1], paint: paintGrey },
  light: { lies: true, weights: [4, 1], paint: paintLight },
  coloured: { lies: true, weights: [3, 1], paint: paintColoured },
  'white-on-white': { lies: true, weights: [6, 1], paint: paintWhiteOnWhite },
  wood: { lies: true, weights: [10, 3], paint: paintWood },
  tiles: { lies: true, weights: [4, 3], paint: paintTiles },
  stone: { lies: true, weights: [4, 1], paint: paintStone },
  terrazzo: { lies: true, weights: [2, 1], paint: paintTerrazzo },
  cloth: { lies: true, weights: [6, 2], paint: paintCloth },
  print: { lies: true, weights: [7, 2], paint: paintPrint },
  interior: { lies: false, weights: [4, 14], paint: paintInterior },
  photograph: { lies: false, weights: [5, 6], paint: paintPhotograph },
} as const satisfies Readonly<Record<string, Background>>

export type BackgroundName = keyof typeof BACKGROUNDS

export const BACKGROUND_NAMES = Object.keys(BACKGROUNDS) as readonly BackgroundName[]

/** Where real photographs are lent, they are taken more often. */
export function pickBackground(random: Random, hasDocument: boolean, hasPhotographs: boolean): BackgroundName {
  const weightOf = (name: BackgroundName) =>
    BACKGROUNDS[name].weights[hasDocument ? 0 : 1] * (name === 'photograph' && hasPhotographs ? 5 : 1)
  let left = random.next() * BACKGROUND_NAMES.reduce((sum, name) => sum + weightOf(name), 0)
  const found = BACKGROUND_NAMES.find((name) => {
    left -= weightOf(name)
    return left < 0
  })
  return found ?? 'grey'
}
