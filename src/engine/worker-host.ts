import { fail, type Result, type Task } from '../core/index.ts'
import type { Answer, Call } from './rpc.ts'

/** A worker that says nothing for so long is gone: the slowest step seen, 200 megapixels in full, took 6 s. */
const SILENCE_MILLISECONDS = 60_000
/** A host that forbids workers may never say so. */
const START_MILLISECONDS = 10_000

/** Starts a worker and waits until it can work; undefined if it never will. */
export function startWorker(create: () => Worker): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = create()
    } catch {
      resolve(undefined)
      return
    }
    const settle = (able: boolean) => {
      clearTimeout(timer)
      worker.onmessage = null
      worker.onerror = null
      if (!able) worker.terminate()
      resolve(able ? worker : undefined)
    }
    const timer = setTimeout(() => settle(false), START_MILLISECONDS)
    worker.onmessage = ({ data }: MessageEvent<Answer>) => settle(data.answer === 'ready')
    worker.onerror = (event) => {
      event.preventDefault()
      settle(false)
    }
  })
}

/** One call and its answer. A worker that dies answers `interrupted`, one that goes silent `too-slow`. */
export function converse<Value>(
  worker: Worker,
  call: Call,
  signal: AbortSignal,
  onStep: Task['onStep'],
): Promise<Result<Value>> {
  return new Promise((resolve) => {
    let silence: ReturnType<typeof setTimeout> | undefined
    const settle = (result: Result<Value>) => {
      clearTimeout(silence)
      worker.onmessage = worker.onerror = worker.onmessageerror = null
      signal.removeEventListener('abort', abort)
      resolve(result)
    }
    const abort = () => settle(fail('aborted'))
    const waitOn = () => {
      clearTimeout(silence)
      silence = setTimeout(() => settle(fail('too-slow')), SILENCE_MILLISECONDS)
    }

    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      waitOn()
      if (data.answer === 'step') onStep?.(data.step)
      // The worker answers each call with the value that the engine's method of that name gives.
      if (data.answer === 'result') settle(data.result as Result<Value>)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      settle(fail('interrupted'))
    }
    worker.onmessageerror = () => settle(fail('interrupted'))
    signal.addEventListener('abort', abort)
    waitOn()
    try {
      worker.postMessage(call)
    } catch {
      // There is no memory for a copy of the photo.
      settle(fail('interrupted'))
    }
  })
}
