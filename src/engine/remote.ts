import { type Engine, fail, type Result, type Signal, type Task } from '../core/index.ts'
import type { Answer, Call } from './rpc.ts'

/** An engine that can be put away. */
export interface RemoteEngine extends Engine {
  dispose(): void
}

export interface RemoteOptions {
  /** Throws, or its worker fails, where the host allows none. */
  readonly startWorker: () => Worker
  /** The same engine in place, loaded only when it is needed. */
  readonly loadLocal: () => Promise<Engine>
}

/** A worker that says nothing for so long is gone: the slowest step seen, 200 megapixels in full, took 6 s. */
const SILENCE_MILLISECONDS = 60_000
/** A host that forbids workers may never say so. */
const START_MILLISECONDS = 10_000

/**
 * The engine behind a worker: one photo at a time, in the order of the calls. Cancelling ends the worker, because a
 * decoder cannot be interrupted otherwise; the next call starts a new one. Where no worker starts, the engine runs in
 * place.
 */
export function createRemoteEngine({ startWorker, loadLocal }: RemoteOptions): RemoteEngine {
  const disposal = new AbortController()
  let worker: Worker | undefined
  let local: Promise<Engine> | undefined
  let tail: Promise<unknown> = Promise.resolve()

  /** A worker that is ready for a call, or the engine in place where the host has none. */
  async function summon(): Promise<Worker | Engine> {
    if (!worker && !local) worker = await start(startWorker)
    if (worker) return worker
    local ??= loadLocal()
    return local
  }

  async function perform<Value>(call: Call, task: Task): Promise<Result<Value>> {
    const signal = combine(disposal.signal, task.signal)
    if (signal.aborted) return fail('aborted')
    const host = await summon()
    if (signal.aborted) return fail('aborted')
    if (!(host instanceof Worker)) {
      return callLocal<Value>(host, call, { ...task, signal }).catch(() => fail('interrupted'))
    }

    const result = await converse<Value>(host, call, signal, task.onStep)
    if (!result.ok && (result.failure.code === 'aborted' || result.failure.code === 'interrupted')) {
      host.terminate()
      worker = undefined
    }
    return result
  }

  function enqueue<Value>(call: Call, task: Task = {}): Promise<Result<Value>> {
    const turn = tail.then(() => perform<Value>(call, task))
    tail = turn.catch(() => undefined)
    return turn
  }

  return {
    probe: (photo, material, task) => enqueue({ call: 'probe', photo, material }, task),
    render: (originals, recipe, task) => enqueue({ call: 'render', originals, recipe }, task),
    dispose() {
      disposal.abort()
      worker?.terminate()
    },
  }
}

/** Callers of the engine in a page lend real signals; anything else can only be asked now and then. */
function combine(disposal: AbortSignal, signal: Signal | undefined): AbortSignal {
  return signal instanceof AbortSignal ? AbortSignal.any([disposal, signal]) : disposal
}

/** Starts a worker and waits until it can work; undefined if it never will. */
function start(startWorker: () => Worker): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = startWorker()
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

/** One call and its answer. A worker that dies, or goes silent, answers `interrupted`. */
function converse<Value>(
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
      silence = setTimeout(() => settle(fail('interrupted')), SILENCE_MILLISECONDS)
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
    worker.postMessage(call)
  })
}

async function callLocal<Value>(engine: Engine, call: Call, task: Task): Promise<Result<Value>> {
  const result =
    call.call === 'probe'
      ? await engine.probe(call.photo, call.material, task)
      : await engine.render(call.originals, call.recipe, task)
  // As above: the value is that of the method called.
  return result as Result<Value>
}
