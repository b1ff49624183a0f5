import { type Engine, type FailureCode, fail, type Result, type Signal, type Task } from '../core/index.ts'
import { answer, type Call } from './rpc.ts'
import { converse, startWorker } from './worker-host.ts'

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

/**
 * The engine behind a worker: one photo at a time, in the order of the calls. Cancelling ends the worker, because a
 * decoder cannot be interrupted otherwise; the next call starts a new one. Where no worker starts, the engine runs in
 * place.
 */
export function createRemoteEngine(options: RemoteOptions): RemoteEngine {
  const disposal = new AbortController()
  const seat = createSeat(options)
  let tail: Promise<unknown> = Promise.resolve()

  async function perform<Value>(call: Call, task: Task, signal: AbortSignal): Promise<Result<Value>> {
    if (signal.aborted) return fail('aborted')
    const host = await seat.take()
    if (disposal.signal.aborted) seat.leave()
    if (signal.aborted) return fail('aborted')
    if (!(host instanceof Worker)) return callLocal<Value>(host, call, { ...task, signal })

    const result = await converse<Value>(host, call, signal, task.onStep)
    if (!result.ok && NEEDS_NEW_WORKER.includes(result.failure.code)) seat.leave()
    return result
  }

  function enqueue<Value>(call: Call, task: Task = {}): Promise<Result<Value>> {
    const { signal, release } = either(disposal.signal, task.signal)
    const turn = tail
      .then(() => perform<Value>(call, task, signal))
      // Whatever goes wrong on the way costs this photo its turn, never the page its patience.
      .catch(() => fail('interrupted'))
      .finally(release)
    tail = turn
    return turn
  }

  return {
    probe: (photo, material, task) => enqueue({ call: 'probe', photo, material }, task),
    rectify: (photo, quad, longSidePixels, task) => enqueue({ call: 'rectify', photo, quad, longSidePixels }, task),
    refine: (photo, quad, task) => enqueue({ call: 'refine', photo, quad }, task),
    render: (originals, recipe, task) => enqueue({ call: 'render', originals, recipe }, task),
    pages: (photo, task) => enqueue({ call: 'pages', photo }, task),
    dispose() {
      disposal.abort()
      seat.leave()
    },
  }
}

/** The worker was ended by us, is dead or hangs; a part that did not load is asked for again only by a new one. */
const NEEDS_NEW_WORKER: readonly FailureCode[] = ['aborted', 'interrupted', 'too-slow', 'not-loaded']

/** Who does the work: a worker that is ready, or the engine in place where the host has none. */
function createSeat({ startWorker: create, loadLocal }: RemoteOptions) {
  let worker: Worker | undefined
  let local: Promise<Engine> | undefined
  return {
    async take(): Promise<Worker | Engine> {
      if (!worker && !local) worker = await startWorker(create)
      if (worker) return worker
      local ??= loadLocal()
      // A part of the page that could not be loaded may be loaded the next time.
      local.catch(() => {
        local = undefined
      })
      return local
    },
    leave() {
      worker?.terminate()
      worker = undefined
    },
  }
}

/**
 * A signal that follows two others. By hand, because browsers before Chrome 116 and Safari 17.4 have no
 * `AbortSignal.any`. A caller's signal that is no real one cannot be listened to.
 */
function either(disposal: AbortSignal, signal: Signal | undefined): { signal: AbortSignal; release(): void } {
  const followed = signal instanceof AbortSignal ? [disposal, signal] : [disposal]
  const control = new AbortController()
  const abort = () => control.abort()
  if (followed.some(({ aborted }) => aborted)) abort()
  for (const one of followed) one.addEventListener('abort', abort)
  return {
    signal: control.signal,
    release() {
      for (const one of followed) one.removeEventListener('abort', abort)
    },
  }
}

async function callLocal<Value>(engine: Engine, call: Call, task: Task): Promise<Result<Value>> {
  const result = await answer(engine, call, task)
  // The value is that of the method called, which is what the caller asked for.
  return result as Result<Value>
}
