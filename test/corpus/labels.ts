import type { MaterialId, Quad } from '../../src/core/index.ts'
import { type Entry, entriesOf } from './photos.ts'

/** A photo of a document and what a person said of it. */
export interface Labelled {
  readonly file: string
  readonly kind: string
  /** What the photo would be filed as. */
  readonly material: MaterialId
  /** `edge`: it ends where the photo ends, as scans do. */
  readonly complete: 'yes' | 'no' | 'edge' | 'multi'
  readonly corners: Quad | undefined
  readonly sharp: string
  readonly colour: string
  readonly glare: string
  readonly size: { readonly width: number; readonly height: number }
}

/** Of receipts no filing asks: they are shown, but no figure counts them. */
export const isCounted = ({ kind }: Labelled) => kind !== 'receipt'

const MATERIALS: Readonly<Record<string, MaterialId>> = {
  idcard: 'id-portrait',
  card: 'id-portrait',
  page: 'commitment',
  licence: 'unit-certificate',
  receipt: 'auxiliary',
}

/** The rows of ../shared/photos/documents; undefined where the folder is not there. */
export async function labelledPhotos(): Promise<readonly Labelled[] | undefined> {
  return (await entriesOf('documents'))?.map(labelledOf)
}

function labelledOf({ file, column, size }: Entry): Labelled {
  const kind = column('kind')
  const material = MATERIALS[kind]
  const complete = column('complete')
  if (!material || !size || !isCompleteness(complete)) throw new Error(`The manifest tells too little of ${file}.`)
  const [sharp, colour, glare] = [column('sharp'), column('colour'), column('glare')]
  return { file, kind, material, complete, corners: cornersOf(column), sharp, colour, glare, size }
}

function isCompleteness(word: string): word is Labelled['complete'] {
  return ['yes', 'no', 'edge', 'multi'].includes(word)
}

function cornersOf(column: Entry['column']): Quad | undefined {
  if (column('x1') === '') return undefined
  const corner = (at: number) => [Number(column(`x${at}`)), Number(column(`y${at}`))] as const
  return [corner(1), corner(2), corner(3), corner(4)]
}
