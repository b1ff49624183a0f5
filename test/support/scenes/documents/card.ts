import type { Random } from '../random.ts'
import { paintBankBack, paintBankFront } from './card-bank.ts'
import { paintBusiness } from './card-business.ts'
import { paintLoyalty } from './card-loyalty.ts'
import { paintPersonal } from './card-personal.ts'
import { paintReverse } from './card-reverse.ts'
import { CARD_RADIUS, type Design, ID_1, rounded, SHARP } from './sheet.ts'
import { wearCard } from './wear.ts'

/** Cards of every other kind, weighted by how often somebody photographs one. */
export function designCard(random: Random): Design {
  const kind = random.next()
  if (kind < 0.1)
    return {
      millimetres: turned(random, [90, random.pick([54, 55])], 0.15),
      shape: random.chance(0.8) ? SHARP : rounded(3),
      paint: worn(paintBusiness),
    }
  const paint = worn(paintOf(kind))
  const size = random.pick([ID_1, ID_1, ID_1, ID_1, [86, 54], [88, 60], [92, 60], [105, 74]] as const)
  return {
    millimetres: turned(random, size, kind > 0.9 ? 0.6 : 0.12),
    shape: rounded(random.chance(0.85) ? CARD_RADIUS : random.between(2, 5)),
    paint,
  }
}

type Paint = Design['paint']

function paintOf(kind: number): Paint {
  if (kind < 0.58) return paintPersonal
  if (kind < 0.7) return paintReverse
  if (kind < 0.8) return paintBankFront
  if (kind < 0.86) return paintBankBack
  return paintLoyalty
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
