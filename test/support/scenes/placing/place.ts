import type { Random } from '../random.ts'
import type { Truth } from '../scene.ts'
import { placeBorder } from './place-border.ts'
import { placeCut } from './place-cut.ts'
import { placeSeveral } from './place-several.ts'
import { placeWhole } from './place-whole.ts'
import type { Placement, Request } from './placement.ts'

type Place = (request: Request, random: Random) => Placement

/** Where nothing is laid down the plane is still there for the table. */
const PLACES: Readonly<Record<Truth['state'], Place>> = {
  whole: placeWhole,
  cut: placeCut,
  several: placeSeveral,
  none: placeWhole,
  'printed-border': placeBorder,
}

export function place(state: Truth['state'], request: Request, random: Random): Placement {
  return PLACES[state](request, random)
}
