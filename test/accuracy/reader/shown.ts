import type { Raster, TextKind } from '../../../src/core/index.ts'
import type { Design } from '../../support/scenes/documents/sheet.ts'
import type { Random } from '../../support/scenes/random.ts'
import { createRandom } from '../../support/scenes/random.ts'
import { emblemSpecimen, portraitSpecimen, type Setting } from '../../support/specimens/identity-specimen.ts'
import { inventCompany } from '../../support/specimens/invent-company.ts'
import { inventPerson } from '../../support/specimens/invent-person.ts'
import { licenceSpecimen } from '../../support/specimens/licence-specimen.ts'
import { cutOut, type Photograph, photograph, type Shot } from '../../support/specimens/photograph.ts'
import { encodeLicence } from '../../support/specimens/square-code.ts'

/** What the reader is handed, and what stands on it. */
export interface Shown {
  readonly seed: number
  readonly raster: Raster
  readonly kind: TextKind
  /** Quarter turns clockwise that bring it upright. */
  readonly turns: number
  readonly widthPixels: number
  /** What the reviewer types in: the identity number, the term as `from/to`, or the credit code. */
  readonly key: string
  /** All else that a reviewer compares: name and address, authority, or name of the company. */
  readonly others: readonly string[]
  /** The term of a licence, where one is printed. */
  readonly until?: string
  readonly isQrRight?: boolean
}

/** A document before it is photographed. */
export type Subject = Omit<Shown, 'raster' | 'turns' | 'widthPixels' | 'seed'> & { readonly design: Design }

/** Faces that nothing was tried with while the reader was built, which saw `hei` with `sans` alone. */
const SETTINGS: readonly Setting[] = [
  { text: 'song', digits: 'gothic' },
  { text: 'song', digits: 'sans' },
  { text: 'hei', digits: 'mono' },
  { text: 'hei', digits: 'gothic' },
  { text: 'song', digits: 'mono' },
]

export function portraitSide(random: Random): Subject {
  const person = inventPerson(random)
  const design = portraitSpecimen(person, random.pick(SETTINGS))
  return { design, kind: 'id-portrait', key: person.number, others: [person.name, person.address] }
}

export function emblemSide(random: Random): Subject {
  const person = inventPerson(random)
  const design = emblemSpecimen(person, random.pick(SETTINGS))
  return { design, kind: 'id-emblem', key: `${person.from}/${person.to}`, others: [person.authority] }
}

export async function licence(random: Random): Promise<Subject> {
  const company = inventCompany(random)
  const square = await encodeLicence(company.codeInQr)
  return {
    design: licenceSpecimen(company, square, random, random.pick(SETTINGS)),
    kind: 'licence',
    key: company.code,
    others: [company.name],
    isQrRight: company.codeInQr === company.code,
    ...(company.to && { until: company.to }),
  }
}

/** How a photo is taken that nobody would send back: in focus as issue 6 has it, with some shadow and noise. */
export function fairShot(random: Random, widthPixels: number): Shot {
  return {
    widthPixels,
    blurShare: random.between(0, 0.0025),
    noiseLevels: random.between(1, 6),
    jpegQuality: random.between(0.7, 0.92),
    hasShadow: random.chance(0.25),
  }
}

/** A large paper has print as fine as a card's in a larger frame, and people see at once where it is blurred. */
export function fairShotOfPaper(random: Random, widthPixels: number): Shot {
  return { ...fairShot(random, widthPixels), blurShare: random.between(0, 0.0008) }
}

export async function show(
  seed: number,
  subjectOf: (random: Random) => Subject | Promise<Subject>,
  shotOf: (random: Random) => Shot,
  spoil: (photo: Photograph) => Promise<Photograph> | Photograph = (photo) => photo,
): Promise<Shown> {
  const random = createRandom(seed)
  const { design, ...truth } = await subjectOf(random)
  const shot = shotOf(random)
  const photo = await spoil(await photograph(design, random, shot))
  const turns = random.pick([0, 0, 1, 2, 3])
  // As the page asks for it: papers have smaller print.
  const longSide = truth.kind === 'licence' ? 1700 : 1000
  return { ...truth, seed, turns, widthPixels: shot.widthPixels, raster: cutOut(photo, random, turns, longSide) }
}
