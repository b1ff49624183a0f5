export type ReaderFileName = 'runtime' | 'detector' | 'classifier' | 'recogniser' | 'characters' | 'codes'

/**
 * A file of the reader as the build wrote it (.build/reader): packed with gzip and cut into pieces, so that any host
 * sends few bytes, progress can be told, and a download that broke off goes on where it was.
 */
export interface ReaderFile {
  readonly name: ReaderFileName
  readonly pieces: readonly Piece[]
}

export interface Piece {
  /** Of the file in the reader's folder. */
  readonly name: string
  /** Packed, as it is sent and stored. */
  readonly bytes: number
  /** Of the packed bytes, in lower-case hexadecimal. */
  readonly sha256: string
}
