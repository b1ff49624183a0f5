import imageCompression from 'browser-image-compression'
import libraryAddress from 'browser-image-compression/dist/browser-image-compression.js?url'
import Compressor from 'compressorjs'

export interface PeerRun {
  readonly milliseconds: number
  readonly bytes: number
}

export type PeerName = keyof typeof peers

/** What others do with the same file, called as their own pages say. */
export const peers = {
  /** Its worker loads the library from a CDN unless it is told where else to find it. */
  'browser-image-compression, worker': (file: File, maxBytes: number) =>
    imageCompression(file, {
      maxSizeMB: maxBytes / 1024 / 1024,
      useWebWorker: true,
      libURL: new URL(libraryAddress, location.href).href,
    }),
  'browser-image-compression, page': (file: File, maxBytes: number) =>
    imageCompression(file, { maxSizeMB: maxBytes / 1024 / 1024, useWebWorker: false }),
  /** It knows no target size: the quality of its documentation's example. */
  'compressorjs, quality 0.6': (file: File, _maxBytes: number) =>
    new Promise<Blob>((success, error) => new Compressor(file, { quality: 0.6, success, error })),
} as const

/** One timed call; undefined where it took longer than the limit. */
export async function runPeer(name: PeerName, file: File, maxBytes: number): Promise<PeerRun | undefined> {
  const start = performance.now()
  const written = await Promise.race([peers[name](file, maxBytes), silence()])
  return written && { milliseconds: performance.now() - start, bytes: written.size }
}

/** Some calls never settle (imaging.md section 4). */
const TIME_LIMIT_MILLISECONDS = 120_000

function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), TIME_LIMIT_MILLISECONDS))
}
