import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ReaderAnswer, ReaderCall } from '../../src/reader/protocol.ts'
import { createReader } from '../../src/reader/reader.ts'

const RASTER = { width: 1, height: 1, data: new Uint8ClampedArray(4) }
const TODAY = '2026-11-26'
const READING = { facts: {}, lines: [] }

/** A worker that answers every call by a script; without a script it is content. */
class ScriptedWorker {
  onmessage: ((event: { data: ReaderAnswer }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  onmessageerror: (() => void) | null = null
  readonly calls: ReaderCall['call'][] = []
  isEnded = false
  private readonly act: (call: ReaderCall, worker: ScriptedWorker) => void

  constructor(act: (call: ReaderCall, worker: ScriptedWorker) => void = content) {
    this.act = act
  }

  postMessage(call: ReaderCall): void {
    this.calls.push(call.call)
    queueMicrotask(() => this.act(call, this))
  }

  terminate(): void {
    this.isEnded = true
  }

  say(answer: ReaderAnswer): void {
    this.onmessage?.({ data: answer })
  }
}

function content({ call }: ReaderCall, worker: ScriptedWorker): void {
  const value = call === 'read' ? READING : undefined
  // The script needs no true facts.
  worker.say({ answer: 'result', result: { ok: true, value } } as ReaderAnswer)
}

function make(...workers: ScriptedWorker[]) {
  const started: ScriptedWorker[] = []
  const startWorker = () => {
    const worker = workers[started.length] ?? new ScriptedWorker()
    started.push(worker)
    // Of a worker this is all that is used.
    return worker as unknown as Worker
  }
  return { reader: createReader({ startWorker, idleMilliseconds: 60_000 }), started }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the worker', () => {
  test('is not there before it is needed, and prepares itself once', async () => {
    const { reader, started } = make()
    expect(started).toEqual([])
    expect(await reader.read(RASTER, TODAY)).toEqual({ ok: true, value: READING })
    await reader.read(RASTER, TODAY)
    expect(started.map(({ calls }) => calls)).toEqual([['prepare', 'read', 'read']])
  })

  test('ends when nobody has asked for a minute, and is there again when somebody does', async () => {
    const { reader, started } = make()
    await reader.read(RASTER, TODAY)
    vi.advanceTimersByTime(59_000)
    await reader.read(RASTER, TODAY)
    vi.advanceTimersByTime(59_000)
    expect(started.map(({ isEnded }) => isEnded)).toEqual([false])
    vi.advanceTimersByTime(2_000)
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true])
    expect((await reader.read(RASTER, TODAY)).ok).toBe(true)
    expect(started).toHaveLength(2)
  })

  test('that dies costs this photo its reading, and the next gets another worker', async () => {
    const dying = new ScriptedWorker((call, worker) => {
      if (call.call === 'prepare') content(call, worker)
      else worker.onerror?.({ preventDefault() {} })
    })
    const { reader } = make(dying)
    expect(await reader.read(RASTER, TODAY)).toEqual({ ok: false, failure: { code: 'interrupted' } })
    expect(dying.isEnded).toBe(true)
    expect((await reader.read(RASTER, TODAY)).ok).toBe(true)
  })

  test('that says nothing for two minutes is given up', async () => {
    const { reader } = make(new ScriptedWorker(() => {}))
    const reading = reader.read(RASTER, TODAY)
    await vi.advanceTimersByTimeAsync(121_000)
    expect(await reading).toEqual({ ok: false, failure: { code: 'too-slow' } })
  })

  test('that cannot be started is an answer, too', async () => {
    const reader = createReader({
      startWorker() {
        throw new DOMException('', 'SecurityError')
      },
    })
    expect(await reader.prepare()).toEqual({ ok: false, failure: { code: 'interrupted' } })
  })

  test('passes on what it lacks and how far it is', async () => {
    const full = new ScriptedWorker((_, worker) => {
      worker.say({ answer: 'progress', done: 1, total: 2 })
      worker.say({ answer: 'result', result: { ok: false, failure: { code: 'storage-full' } } })
    })
    const seen: number[][] = []
    const result = await make(full).reader.prepare({ onProgress: (...progress) => seen.push(progress) })
    expect(result).toEqual({ ok: false, failure: { code: 'storage-full' } })
    expect(seen).toEqual([[1, 2]])
  })

  test('is ended by a cancelled call; what was asked after it gets another', async () => {
    const silent = new ScriptedWorker(() => {})
    const { reader, started } = make(silent)
    const control = new AbortController()
    const cancelled = reader.read(RASTER, TODAY, control.signal)
    const next = reader.read(RASTER, TODAY)
    await vi.advanceTimersByTimeAsync(1)
    control.abort()
    expect(await cancelled).toEqual({ ok: false, failure: { code: 'aborted' } })
    expect(await next).toEqual({ ok: true, value: READING })
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false])
  })

  test('works no more after disposal', async () => {
    const { reader, started } = make()
    await reader.prepare()
    reader.dispose()
    expect(started[0]?.isEnded).toBe(true)
    expect(await reader.read(RASTER, TODAY)).toEqual({ ok: false, failure: { code: 'aborted' } })
  })
})
