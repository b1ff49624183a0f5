import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ReaderFile } from '../../src/reader/files/reader-file.ts'
import { readSource, SOURCES, type Source, sha256Of } from './sources.ts'

/** The reader's files, packed and cut, and where their pieces lie until the build takes them. */
export function packedFiles(): { readonly files: readonly ReaderFile[]; read(piece: string): Uint8Array } {
  const folder = join(CACHE, keyOf(SOURCES))
  return { files: cachedList(folder) ?? packInto(folder), read: (piece) => readFileSync(join(folder, piece)) }
}

/** Packing takes seconds, and the same sources give the same pieces. */
const CACHE = 'node_modules/.cache/reader'
/** Counted up with every change of what is made of the sources. */
const VERSION = 1
/** A connection of 1 Mbit/s shows progress every 4 s. */
const PIECE_BYTES = 512 * 1024
const LIST = 'files.json'

function keyOf(sources: readonly Source[]): string {
  return sha256Of(Buffer.from(JSON.stringify([VERSION, PIECE_BYTES, process.versions.zlib, sources]))).slice(0, 16)
}

function cachedList(folder: string): readonly ReaderFile[] | undefined {
  try {
    // We wrote it.
    return JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as readonly ReaderFile[]
  } catch {
    return undefined
  }
}

function packInto(folder: string): readonly ReaderFile[] {
  // Two builds at once write beside each other, and the last one stays.
  const draft = `${folder}-${process.pid}`
  mkdirSync(draft, { recursive: true })
  const files = SOURCES.map((source) => ({ name: source.name, pieces: writePieces(draft, readSource(source)) }))
  writeFileSync(join(draft, LIST), JSON.stringify(files))
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return files
}

function writePieces(folder: string, bytes: Uint8Array): ReaderFile['pieces'] {
  const packed = gzipSync(bytes, { level: 9 })
  const count = Math.ceil(packed.length / PIECE_BYTES)
  return Array.from({ length: count }, (_, at) => {
    const piece = packed.subarray(at * PIECE_BYTES, (at + 1) * PIECE_BYTES)
    const sha256 = sha256Of(piece)
    // Not .gz: a host that knows that ending unpacks it on the way.
    const name = `${sha256.slice(0, 16)}.bin`
    writeFileSync(join(folder, name), piece)
    return { name, bytes: piece.length, sha256 }
  })
}
