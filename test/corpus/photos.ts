/** One row of a folder's manifest: what is known of a picture that nobody on this project made. */
export interface Entry {
  readonly file: string
  /** A column of the manifest; empty where it says nothing. */
  column(name: string): string
  /** Upright size in pixels, where the manifest knows it. */
  readonly size: { readonly width: number; readonly height: number } | undefined
}

/** Addresses of the photos as the test server lends them; none where the folder is not there. */
const addresses = import.meta.glob<string>('../../../shared/photos/{documents,exif,heic,hostile,pdf}/*', {
  query: '?url',
  import: 'default',
})

/** The rows of a folder of ../shared/photos; undefined where the folder is not there. */
export async function entriesOf(folder: string): Promise<readonly Entry[] | undefined> {
  if (!addresses[keyOf(folder, 'manifest.tsv')]) return undefined
  const text = new TextDecoder().decode(await readPhoto(folder, 'manifest.tsv'))
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const names = head.split('\t')
  return lines.map((line) => entryOf(names, line.split('\t')))
}

export async function readPhoto(folder: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const find = addresses[keyOf(folder, file)]
  if (!find) throw new Error(`${folder}/${file} is listed, but not there.`)
  const address = await find().catch(() => {
    throw new Error('Vite refuses ../shared/photos: server.fs.allow of vite.config.ts must list it.')
  })
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${folder}/${file}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

const keyOf = (folder: string, file: string) => `../../../shared/photos/${folder}/${file}`

function entryOf(names: readonly string[], values: readonly string[]): Entry {
  const column = (name: string) => values[names.indexOf(name)] ?? ''
  return { file: column('file'), column, size: sizeOf(column) }
}

/** `documents` names the upright size; the other folders the stored one and how it is turned. */
function sizeOf(column: (name: string) => string): Entry['size'] {
  const width = Number(column('width_up') || column('width'))
  const height = Number(column('height_up') || column('height'))
  if (!width || !height) return undefined
  const isSideways = column('width_up') === '' && Number(column('exif_orient')) >= 5
  return isSideways ? { width: height, height: width } : { width, height }
}
