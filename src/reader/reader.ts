import { READER_FILES, READER_FOLDER } from 'virtual:reader-files'
import type { Raster } from '../core/index.ts'
import { converse } from './conversation.ts'
import { bytesOf } from './files/load-files.ts'
import { failed, type ReaderResult } from './outcome.ts'
import type { ReaderCall, Reading } from './protocol.ts'

export interface Reader {
  /**
   * Fetches what is missing and starts the worker. Cancelled, it keeps what came.
   *
   * @param task.onProgress Bytes that are here, and bytes of all.
   */
  prepare(task?: PrepareTask): Promise<ReaderResult<undefined>>
  /**
   * Reads a document: its straightened picture, 1000 to 1200 pixels long for a card and about 1700 for a paper, or the
   * whole photo where no outline was found. Prepares itself where `prepare` has not been asked.
   *
   * @param today In China Standard Time, `YYYY-MM-DD`.
   */
  read(raster: Raster, today: string, signal?: AbortSignal): Promise<ReaderResult<Reading>>
  /** Ends the worker and all that is under way. */
  dispose(): void
}

export interface PrepareTask {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

export interface ReaderOptions {
  readonly startWorker?: () => Worker
  /** How long a worker without work keeps its memory, about 300 MB. */
  readonly idleMilliseconds?: number
}

/** Text recognition on the device, one document at a time, in a worker that is there only while it is needed. */
export function createReader({ startWorker = start, idleMilliseconds = 60_000 }: ReaderOptions = {}): Reader {
  const disposal = new AbortController()
  const seat = createSeat(startWorker, idleMilliseconds)
  let tail: Promise<unknown> = Promise.resolve()

  function enqueue<Value>(
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<ReaderResult<Value>>,
  ): Promise<ReaderResult<Value>> {
    const either = follow(disposal.signal, signal)
    const turn = tail
      .then(async () => {
        if (either.signal.aborted) return failed('aborted')
        const result = await seat.during(() => work(either.signal))
        if (!result.ok) seat.leave()
        return result
      })
      .catch(() => failed('interrupted'))
      .finally(either.release)
    tail = turn
    return turn
  }

  return {
    prepare: ({ signal, onProgress } = {}) => enqueue(signal, (either) => seat.prepare(either, onProgress)),
    read: (raster, today, signal) =>
      enqueue(signal, async (either) => {
        const prepared = await seat.prepare(either)
        return prepared.ok ? seat.ask<Reading>({ call: 'read', raster, today }, either) : prepared
      }),
    dispose() {
      disposal.abort()
      seat.leave()
    },
  }
}

/** What crosses the network once, and stays on the device, bytes; the code beside it is 2 % of that. */
export const READER_BYTES: number = bytesOf(READER_FILES)

/** One expression: Vite recognises a worker only in this form. */
const start = () => new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module', name: 'reader' })

/** The worker, while there is one. */
function createSeat(startWorker: () => Worker, idleMilliseconds: number) {
  let worker: Worker | undefined
  let isPrepared = false
  let idle: ReturnType<typeof setTimeout> | undefined

  function leave(): void {
    clearTimeout(idle)
    worker?.terminate()
    worker = undefined
    isPrepared = false
  }

  function ask<Value>(
    call: ReaderCall,
    signal: AbortSignal,
    onProgress?: (done: number, total: number) => void,
  ): Promise<ReaderResult<Value>> {
    worker ??= startWorker()
    return converse<Value>(worker, call, signal, onProgress)
  }

  return {
    leave,
    ask,
    async prepare(signal: AbortSignal, onProgress?: PrepareTask['onProgress']): Promise<ReaderResult<undefined>> {
      if (isPrepared) return { ok: true, value: undefined }
      const folder = new URL(READER_FOLDER, import.meta.url).href
      const result = await ask<undefined>({ call: 'prepare', files: READER_FILES, folder }, signal, onProgress)
      isPrepared = result.ok
      return result
    },
    async during<Value>(work: () => Promise<Value>): Promise<Value> {
      clearTimeout(idle)
      try {
        return await work()
      } finally {
        idle = setTimeout(leave, idleMilliseconds)
      }
    },
  }
}

/** By hand, because browsers before Chrome 116 and Safari 17.4 have no `AbortSignal.any`. */
function follow(disposal: AbortSignal, signal: AbortSignal | undefined) {
  const control = new AbortController()
  const abort = () => control.abort()
  const followed = signal ? [disposal, signal] : [disposal]
  if (followed.some(({ aborted }) => aborted)) abort()
  for (const one of followed) one.addEventListener('abort', abort)
  return {
    signal: control.signal,
    release() {
      for (const one of followed) one.removeEventListener('abort', abort)
    },
  }
}
