import type { Tasks } from './tasks.ts'

interface Call {
  readonly task: keyof Tasks
  readonly values: readonly unknown[]
}

interface Answer {
  readonly value?: unknown
  readonly error?: string
}

/** The worker's end: answers one call at a time, mistakes included. */
export function serve(tasks: Tasks): void {
  globalThis.onmessage = async ({ data: { task, values } }: MessageEvent<Call>) => {
    // The other end is typed by the same interface.
    const perform = tasks[task] as (...values: readonly unknown[]) => Promise<unknown>
    const answer: Answer = await perform(...values).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String(error) }),
    )
    globalThis.postMessage(answer)
  }
}

/** The page's end; whoever asks knows the types. */
export function call(worker: Worker, task: keyof Tasks, values: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: { value, error } }: MessageEvent<Answer>) => {
      if (error === undefined) resolve(value)
      else reject(new Error(error))
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage({ task, values } satisfies Call)
  })
}
