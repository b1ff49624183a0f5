import { done, failed, type ReaderResult } from '../outcome.ts'
import { READER_CACHE, takePiece } from './piece-store.ts'
import type { ReaderFile, ReaderFileName } from './reader-file.ts'

/** The reader's files, still packed: what is unpacked takes three times the room. */
export type PackedFiles = ReadonlyMap<ReaderFileName, Blob>

/** Fetches what is missing, piece by piece, so that a download that broke off goes on where it was. */
export async function loadFiles(
  files: readonly ReaderFile[],
  folder: string,
  onProgress: (done: number, total: number) => void,
): Promise<ReaderResult<PackedFiles>> {
  const cache = await openCache()
  if (!cache) return failed('not-available')
  const total = bytesOf(files)
  let here = 0
  const packed = new Map<ReaderFileName, Blob>()
  for (const { name, pieces } of files) {
    const parts: Uint8Array<ArrayBuffer>[] = []
    for (const piece of pieces) {
      const taken = await takePiece(cache, new URL(piece.name, folder).href, piece)
      if (!taken.ok) return taken
      parts.push(Uint8Array.from(taken.value))
      here += piece.bytes
      onProgress(here, total)
    }
    packed.set(name, new Blob(parts))
  }
  return done(packed)
}

/** What crosses the network, and what stays on the device, bytes. */
export function bytesOf(files: readonly ReaderFile[]): number {
  return files.flatMap(({ pieces }) => pieces).reduce((sum, { bytes }) => sum + bytes, 0)
}

export async function unpack(files: PackedFiles, name: ReaderFileName): Promise<Uint8Array<ArrayBuffer>> {
  const packed = files.get(name)
  if (!packed) throw new Error(`The build wrote no ${name}.`)
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** None where the page is not served over HTTPS, or where the browser keeps nothing for it. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(READER_CACHE)
  } catch {
    return undefined
  }
}
