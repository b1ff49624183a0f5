import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MaterialId, Quad } from '../../../src/core/index.ts'

/** Photos that nobody on this project made; the project holds no copy of them. */
export const PHOTOS = join(import.meta.dirname, '../../../../shared/photos/documents')

export interface DocumentPhoto {
  readonly file: string
  readonly material: MaterialId
  readonly corners: Quad
  readonly diagonal: number
}

const MATERIALS: Readonly<Record<string, MaterialId>> = {
  idcard: 'id-portrait',
  card: 'id-portrait',
  page: 'commitment',
}

/** The whole documents whose corners are labelled, receipts left out; none where the folder is not there. */
export function documentPhotos(): readonly DocumentPhoto[] {
  const manifest = join(PHOTOS, 'manifest.tsv')
  if (!existsSync(manifest)) return []
  const [head = '', ...lines] = readFileSync(manifest, 'utf8').split('\n').filter(Boolean)
  const names = head.split('\t')
  return lines.flatMap((line) => {
    const values = line.split('\t')
    const column = (name: string) => values[names.indexOf(name)] ?? ''
    const material = MATERIALS[column('kind')]
    if (!material || column('complete') !== 'yes' || column('x1') === '') return []
    const corner = (at: number) => [Number(column(`x${at}`)), Number(column(`y${at}`))] as const
    return {
      file: column('file'),
      material,
      corners: [corner(1), corner(2), corner(3), corner(4)],
      diagonal: Math.hypot(Number(column('width_up')), Number(column('height_up'))),
    } satisfies DocumentPhoto
  })
}
