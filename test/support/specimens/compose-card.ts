import { createRandom } from '../scenes/random.ts'
import { emblemSpecimen, portraitSpecimen } from './identity-specimen.ts'
import { inventPerson } from './invent-person.ts'
import { type Photograph, photograph } from './photograph.ts'

export interface CardWish {
  readonly seed: number
  readonly side: 'portrait' | 'emblem'
  /** Last day, `YYYY-MM-DD`; the first one is twenty years before. */
  readonly to?: string
  /** The foot of the card is up; by default its head is. */
  readonly isUpsideDown?: boolean
  /** Standard deviation of the defocus, by the width of the card. */
  readonly blurShare?: number
}

/** A photo of one side of an invented person's card as a JPEG; runs in a browser. */
export async function composeCard({ seed, side, to = '2040-05-20', isUpsideDown = false, blurShare }: CardWish) {
  const random = createRandom(seed)
  const person = { ...inventPerson(random), from: `${Number(to.slice(0, 4)) - 20}${to.slice(4)}`, to }
  const design = side === 'portrait' ? portraitSpecimen(person, SETTING) : emblemSpecimen(person, SETTING)
  const shot = { widthPixels: 1500, blurShare: blurShare ?? 0.0008, noiseLevels: 4, jpegQuality: 0.92, gain: 1 }
  const { raster, quad } = await photograph(design, random, shot)
  const turns = isUpsideDown ? 2 : 0
  return { name: person.name, number: person.number, blob: await encode(raster, turns - turnsOf(quad)) }
}

const SETTING = { text: 'hei', digits: 'sans' } as const

/** Quarter turns clockwise by which a card lies away from upright. */
function turnsOf([[x0, y0], [x1, y1]]: Photograph['quad']): number {
  return Math.round(Math.atan2(y1 - y0, x1 - x0) / (Math.PI / 2))
}

async function encode({ data, width, height }: Photograph['raster'], turns: number): Promise<Blob> {
  const picture = await createImageBitmap(new ImageData(Uint8ClampedArray.from(data), width, height))
  const canvas = turns % 2 === 0 ? new OffscreenCanvas(width, height) : new OffscreenCanvas(height, width)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turns * Math.PI) / 2)
  context.drawImage(picture, -width / 2, -height / 2)
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
}
