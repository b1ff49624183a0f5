import { failed, type ReaderResult } from './outcome.ts'
import type { ReaderAnswer, ReaderCall } from './protocol.ts'

/** A worker that says nothing for so long is gone: the slowest piece, 512 kB at 64 kbit/s, takes 66 s. */
const SILENCE_MILLISECONDS = 120_000

/** One call and its answer. A worker that dies answers `interrupted`, one that goes silent `too-slow`. */
export function converse<Value>(
  worker: Worker,
  call: ReaderCall,
  signal: AbortSignal,
  onProgress?: (done: number, total: number) => void,
): Promise<ReaderResult<Value>> {
  return new Promise((resolve) => {
    let silence: ReturnType<typeof setTimeout> | undefined
    const settle = (result: ReaderResult<Value>) => {
      clearTimeout(silence)
      worker.onmessage = worker.onerror = worker.onmessageerror = null
      signal.removeEventListener('abort', abort)
      resolve(result)
    }
    const abort = () => settle(failed('aborted'))
    const waitOn = () => {
      clearTimeout(silence)
      silence = setTimeout(() => settle(failed('too-slow')), SILENCE_MILLISECONDS)
    }
    worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
      waitOn()
      if (data.answer === 'progress') onProgress?.(data.done, data.total)
      // The worker answers each call with the value of its kind.
      else settle(data.result as ReaderResult<Value>)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      settle(failed('interrupted'))
    }
    worker.onmessageerror = () => settle(failed('interrupted'))
    signal.addEventListener('abort', abort)
    waitOn()
    try {
      worker.postMessage(call)
    } catch {
      // There is no memory for a copy of the picture.
      settle(failed('interrupted'))
    }
  })
}
