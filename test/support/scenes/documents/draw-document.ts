import { createRandom, type Random } from '../random.ts'
import type { DocumentKind, DrawnDocument } from '../scene.ts'
import { designBlank } from './blank.ts'
import { designCard } from './card.ts'
import { designCertificate } from './certificate.ts'
import { designForm } from './form.ts'
import { designHandwriting } from './handwriting.ts'
import { designIdentityEmblem, designIdentityPortrait } from './identity.ts'
import { designLetter } from './letter.ts'
import { designLicence } from './licence.ts'
import { designPassport } from './passport.ts'
import { cutOut } from './shape.ts'
import type { Design, Sheet } from './sheet.ts'

const DESIGNS: Readonly<Record<DocumentKind, (random: Random) => Design>> = {
  'identity-portrait': designIdentityPortrait,
  'identity-emblem': designIdentityEmblem,
  card: designCard,
  licence: designLicence,
  certificate: designCertificate,
  passport: designPassport,
  letter: designLetter,
  form: designForm,
  handwriting: designHandwriting,
  blank: designBlank,
}

export const DOCUMENT_KINDS = Object.keys(DESIGNS) as readonly DocumentKind[]

/** Draws an invented document of a kind, its longer side so many pixels long. */
export function drawDocument(kind: DocumentKind, random: Random, longSidePixels: number): DrawnDocument {
  const design = DESIGNS[kind](random)
  const [across, down] = design.millimetres
  const pixel = Math.max(across, down) / longSidePixels
  const [width, height] = [Math.round(across / pixel), Math.round(down / pixel)]
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.scale(width / across, height / down)
  // A seed of its own, so that a drawing that asks once more or once less leaves the scene around it as it was.
  const own = createRandom(random.integer(0, 2 ** 31))
  const sheet: Sheet = { context, random: own, width: across, height: down, pixel }
  design.paint(sheet)
  cutOut(sheet, design.shape)
  const raster = context.getImageData(0, 0, width, height)
  const { millimetres, border } = design
  return border ? { kind, raster, millimetres, border } : { kind, raster, millimetres }
}
