import { type Codec, fail, type Result, succeed } from './engine.ts'
import type { Header } from './formats/header.ts'
import { readHeader } from './formats/read-header.ts'
import type { Format, Photo } from './model.ts'

/** What any photo says of its picture before a pixel is decoded; of a PDF, how large its page comes out. */
export async function openHeader({ bytes, page }: Photo, format: Format, codec: Codec): Promise<Result<Header>> {
  if (format !== 'pdf') {
    const header = readHeader(bytes, format)
    return header ? succeed(header) : fail(bytes.length === 0 ? 'empty' : 'damaged')
  }
  const pages = await codec.pages(bytes)
  if (!pages.ok) return pages
  if (page === undefined && pages.value.length > 1) return fail('several-pages')
  const size = pages.value[(page ?? 1) - 1]
  return size ? succeed({ ...size, orientation: 1, frames: 1 }) : fail('damaged')
}
