import type { ReaderResult } from '../../reader/outcome.ts'
import type { Reader } from '../../reader/reader.ts'

/** The reader, from when it is first needed until it is let go. */
export interface Loan {
  ask<Value>(question: (reader: Reader) => Promise<ReaderResult<Value>>): Promise<ReaderResult<Value>>
  /** Ends it, with all that it holds; the next question gets another one. */
  end(): Promise<void>
}

export function borrowReader(load: () => Promise<Reader> = loadReader): Loan {
  let lent: Promise<Reader> | undefined
  return {
    async ask(question) {
      lent ??= load()
      const reader = await lent.catch(() => undefined)
      if (reader) return question(reader)
      // Its code did not arrive; another try may be luckier.
      lent = undefined
      return { ok: false, failure: { code: navigator.onLine ? 'not-loaded' : 'offline' } }
    },
    async end() {
      const leaving = lent
      lent = undefined
      const reader = await leaving?.catch(() => undefined)
      reader?.dispose()
    },
  }
}

async function loadReader(): Promise<Reader> {
  const { createReader } = await import('../../reader/reader.ts')
  return createReader()
}
