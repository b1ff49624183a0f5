import { concat } from './bytes.ts'

export interface PdfOptions {
  /** What is drawn on each page: PDF operators. `F1` is Helvetica, `F2` a Chinese font that the file does not carry. */
  readonly pages?: readonly string[]
  /** Of each page, points: 1/72 of an inch. */
  readonly size?: readonly [width: number, height: number]
  /** Degrees, clockwise. */
  readonly rotation?: 0 | 90 | 180 | 270
  /** A file that asks for a password. */
  readonly isEncrypted?: boolean
}

/** A PDF written out by hand, with an invented person on it. */
export function makePdf({
  pages = ['BT /F1 40 Tf 80 700 Td (Invented Person) Tj ET'],
  size: [width, height] = [595, 842],
  rotation = 0,
  isEncrypted = false,
}: PdfOptions = {}): Uint8Array<ArrayBuffer> {
  const first = 7
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 6 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((drawn, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotation} /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    ]),
  ]
  return assemble(objects, isEncrypted ? ENCRYPTION : '')
}

/** The hashes belong to a password that nobody knows. */
const ENCRYPTION = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >> /ID [<${'c3'.repeat(16)}> <${'c3'.repeat(16)}>]`

function assemble(objects: readonly string[], trailer: string): Uint8Array<ArrayBuffer> {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n')
  const size = objects.length + 1
  return concat(
    `${body}xref\n0 ${size}\n${table}\ntrailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
  )
}
