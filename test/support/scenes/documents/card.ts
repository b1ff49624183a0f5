import type { Random } from '../random.ts'
import { paintBankBack, paintBankFront } from './card-bank.ts'
import { paintBoxed } from './card-boxed.ts'
import { paintBusiness } from './card-business.ts'
import { paintLoyalty } from './card-loyalty.ts'
import { paintNative } from './card-native.ts'
import { paintPersonal } from './card-personal.ts'
import { paintPlain } from './card-plain.ts'
import { paintReverse } from './card-reverse.ts'
import { withMargin } from './mat.ts'
import { CARD_RADIUS, type Design, ID_1, rounded, SHARP, type Shape } from './sheet.ts'
import { wearCard } from './wear.ts'

type Paint = Design['paint']

/** Each sort of card up to a share, by how often somebody photographs one. */
const SORTS: readonly (readonly [upTo: number, paint: Paint])[] = [
  [0.42, paintPersonal],
  [0.53, paintNative],
  [0.6, paintBoxed],
  [0.69, paintReverse],
  [0.78, paintBankFront],
  [0.83, paintBankBack],
  [0.92, paintLoyalty],
  [1, paintPlain],
]

/** Cards of every other kind. */
export function designCard(random: Random): Design {
  if (random.chance(0.1)) return businessCard(random)
  const kind = random.next()
  const paint = SORTS.find(([upTo]) => kind < upTo)?.[1] ?? paintPlain
  const size = random.pick([ID_1, ID_1, ID_1, ID_1, [86, 54], [88, 60], [92, 60], [105, 74]] as const)
  const upright = paint === paintNative ? 0 : paint === paintLoyalty ? 0.35 : 0.13
  return { millimetres: turned(random, size, upright), shape: cardShape(random), paint: worn(withMargin(paint, 0.1)) }
}

function businessCard(random: Random): Design {
  const shape = random.chance(0.8) ? SHARP : rounded(3)
  return { millimetres: turned(random, [90, random.pick([50, 54, 55])], 0.15), shape, paint: worn(paintBusiness) }
}

function cardShape(random: Random): Shape {
  if (random.chance(0.85)) return rounded(CARD_RADIUS)
  return random.chance(0.25) ? SHARP : rounded(random.between(1, 5))
}

const worn =
  (paint: Paint): Paint =>
  (sheet) => {
    paint(sheet)
    wearCard(sheet)
  }

function turned(random: Random, [width, height]: readonly [number, number], share: number): readonly [number, number] {
  return random.chance(share) ? [height, width] : [width, height]
}
