import { describe, expect, test, vi } from 'vitest'
import { createDossier } from '../../../src/app/create-dossier.ts'
import { borrowReader } from '../../../src/app/reading/borrow-reader.ts'
import { createReading } from '../../../src/app/reading/create-reading.ts'
import { type Engine, fail, succeed, type TextKind } from '../../../src/core/index.ts'
import { done, failed, type ReaderFailureCode } from '../../../src/reader/outcome.ts'
import type { Reader } from '../../../src/reader/reader.ts'
import { makeEvidence } from '../../support/make-evidence.ts'
import { makeRaster } from '../../support/make-raster.ts'
import { makeText } from '../../support/make-text.ts'

const LINE = {
  text: '公民身份号码',
  confidence: 0.99,
  quad: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
} as const

const file = (name: string) => new File([new Uint8Array(8)], name)

/** A dossier whose photos are all good, and a reader that a test may let wait or fail. */
function makeDesk(overrides: Partial<Reader> = {}, engineOverrides: Partial<Engine> = {}) {
  const rectified: number[] = []
  const engine: Engine = {
    probe: async () => succeed(makeEvidence()),
    rectify: async (_, __, longSidePixels) => {
      rectified.push(longSidePixels)
      return succeed(makeRaster(4, 3, () => [0, 0, 0]))
    },
    refine: async (_, quad) => succeed(quad),
    pages: async () => fail('damaged'),
    render: async (originals) => {
      const [original] = Object.values(originals)
      return succeed({ name: 'rendered', bytes: new Uint8Array(original?.bytes ?? []) })
    },
    ...engineOverrides,
  }
  const log = { loads: 0, prepared: 0, reads: 0, disposed: 0 }
  const reader: Reader = {
    prepare: async () => {
      log.prepared++
      return done(undefined)
    },
    read: async () => {
      log.reads++
      return done({ facts: makeText(), lines: [LINE] })
    },
    dispose: () => log.disposed++,
    ...overrides,
  }
  const dossier = createDossier(engine, 'zh')
  const load = async () => {
    log.loads++
    return reader
  }
  const reading = createReading(dossier, borrowReader(load))
  const entry = (slot: string) => dossier.store.getState().entries[slot]
  return { dossier, reading, log, rectified, entry, state: () => reading.store.getState() }
}

const settled = (desk: ReturnType<typeof makeDesk>, reads: number) =>
  vi.waitFor(() => {
    expect(desk.log.reads).toBe(reads)
    expect(desk.state().active).toBeUndefined()
    expect(Object.values(desk.dossier.store.getState().entries).some(({ work }) => work)).toBe(false)
  })

describe('nothing is loaded before the person agrees', () => {
  test('whatever photos there are, and when it is declined', async () => {
    const desk = makeDesk()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await vi.waitFor(() => expect(desk.entry('id-portrait')?.evidence).toBeDefined())
    desk.reading.decline()
    await desk.dossier.fill([file('two')], 'id-emblem')
    await vi.waitFor(() => expect(desk.entry('id-emblem')?.evidence).toBeDefined())
    expect(desk.log).toEqual({ loads: 0, prepared: 0, reads: 0, disposed: 0 })
    expect(desk.state().stage).toBe('declined')
  })
})

describe('once the person agrees', () => {
  test('photos that are there are read, and those that come; each once, what was read is known', async () => {
    const desk = makeDesk()
    await desk.dossier.fill([file('one')], 'id-portrait')
    desk.reading.agree()
    await settled(desk, 1)
    expect(desk.entry('id-portrait')?.evidence?.text).toEqual(makeText())
    await desk.dossier.fill([file('two')], 'auxiliary')
    await settled(desk, 2)
    expect(desk.rectified).toEqual([1200, 1700])
    expect(desk.log).toMatchObject({ loads: 1, prepared: 1 })
    expect([...desk.state().lines.values()]).toEqual([[LINE], [LINE]])
  })

  test('it is agreed to once for the tab, wiping included; words go with their photo', async () => {
    const desk = makeDesk()
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await settled(desk, 1)
    desk.dossier.wipe()
    expect(desk.state().lines.size).toBe(0)
    await vi.waitFor(() => expect(desk.log.disposed).toBe(1))
    await desk.dossier.fill([file('two')], 'id-portrait')
    await settled(desk, 2)
  })

  test('a photo that is taken back is read again, because its words are gone', async () => {
    const desk = makeDesk()
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await settled(desk, 1)
    desk.dossier.remove('id-portrait')
    expect(desk.state().lines.size).toBe(0)
    desk.dossier.takeBack()
    await settled(desk, 2)
    expect(desk.state().lines.size).toBe(1)
  })

  test('what a repair made is read, too', async () => {
    const kinds: TextKind[] = ['id-portrait', 'unknown']
    const desk = makeDesk({
      read: async () => {
        desk.log.reads++
        return done({ facts: makeText({ kind: kinds.shift() ?? 'unknown' }), lines: [LINE] })
      },
    })
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await settled(desk, 1)
    desk.dossier.rotate('id-portrait')
    await settled(desk, 2)
    expect(desk.entry('id-portrait')?.evidence?.text?.kind).toBe('id-portrait')
    expect(desk.entry('id-portrait')?.deliverable?.evidence.text?.kind).toBe('unknown')
  })

  test('a photo that shows several documents is left until they are split', async () => {
    const several = makeEvidence({ outline: { state: 'several' } })
    const desk = makeDesk({}, { probe: async () => succeed(several) })
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await vi.waitFor(() => expect(desk.entry('id-portrait')?.evidence).toBeDefined())
    await settled(desk, 0)
  })

  test('photos that came together are sorted by what they are', async () => {
    const kinds: TextKind[] = ['id-emblem', 'id-portrait']
    const desk = makeDesk({
      read: async () => {
        desk.log.reads++
        return done({ facts: makeText({ kind: kinds.shift() ?? 'unknown' }), lines: [LINE] })
      },
    })
    desk.reading.agree()
    await desk.dossier.fill([file('back'), file('front')])
    await vi.waitFor(() => expect(desk.entry('id-portrait')?.photo.name).toBe('front'))
    await settled(desk, 2)
    expect(desk.dossier.store.getState().undo?.kind).toBe('sorted')
    expect(desk.entry('id-emblem')?.evidence?.text?.kind).toBe('id-emblem')
  })
})

describe('what goes wrong', () => {
  test.each<ReaderFailureCode>(['offline', 'corrupted', 'storage-full', 'not-available'])(
    'while it is loaded is told beside the offer, and another try is made when it is asked for: %s',
    async (code) => {
      let answer: Awaited<ReturnType<Reader['prepare']>> = failed(code)
      const desk = makeDesk({ prepare: async () => answer })
      await desk.dossier.fill([file('one')], 'id-portrait')
      desk.reading.agree()
      await vi.waitFor(() => expect(desk.state()).toMatchObject({ stage: 'offered', trouble: code }))
      expect(desk.dossier.store.getState().reads).toBe(false)
      answer = done(undefined)
      desk.reading.agree()
      await settled(desk, 1)
      expect(desk.state().trouble).toBeUndefined()
    },
  )

  test('with one photo leaves it as it is, and the others are read', async () => {
    const answers = [failed('too-slow'), done({ facts: makeText(), lines: [LINE] })]
    const desk = makeDesk({
      read: async () => {
        desk.log.reads++
        return answers[desk.log.reads - 1] ?? done({ facts: makeText(), lines: [] })
      },
    })
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await settled(desk, 1)
    await desk.dossier.fill([file('two')], 'id-emblem')
    await settled(desk, 2)
    const { id = 0, evidence } = desk.entry('id-portrait') ?? {}
    expect(desk.state().failures).toEqual(new Map([[id, 'too-slow']]))
    expect(evidence).toEqual(makeEvidence())
    desk.reading.retry(id)
    await settled(desk, 3)
    expect(desk.state().failures.size).toBe(0)
  })

  test('an engine that breaks leaves no photo being read for ever', async () => {
    const desk = makeDesk({}, { rectify: () => Promise.reject(new Error('invented')) })
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await vi.waitFor(() => expect([...desk.state().failures.values()]).toEqual(['interrupted']))
    expect(desk.state().active).toBeUndefined()
  })

  test('with the code of the reader is tried again', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    let isReachable = false
    const { dossier } = makeDesk()
    const { read, prepare, dispose } = { read: vi.fn(), prepare: async () => done(undefined), dispose: vi.fn() }
    const reading = createReading(
      dossier,
      borrowReader(async () => {
        if (!isReachable) throw new TypeError('invented')
        return { read, prepare, dispose }
      }),
    )
    reading.agree()
    await vi.waitFor(() => expect(reading.store.getState().trouble).toBe('offline'))
    vi.unstubAllGlobals()
    isReachable = true
    reading.agree()
    await vi.waitFor(() => expect(reading.store.getState().stage).toBe('ready'))
  })
})

describe('stopping', () => {
  test('a download is cancelled, and offered again', async () => {
    const signals: (AbortSignal | undefined)[] = []
    const desk = makeDesk({
      prepare: ({ signal, onProgress } = {}) => {
        signals.push(signal)
        onProgress?.(1, 2)
        return new Promise(() => undefined)
      },
    })
    desk.reading.agree()
    await vi.waitFor(() => expect(desk.state().progress).toEqual({ done: 1, total: 2 }))
    desk.reading.cancel()
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
    expect(desk.state()).toMatchObject({ stage: 'offered' })
    expect(desk.state()).not.toHaveProperty('progress')
  })

  test('nobody reads on in a photo that was replaced or wiped', async () => {
    const signals: (AbortSignal | undefined)[] = []
    const desk = makeDesk({
      read: (_, __, signal) => {
        signals.push(signal)
        return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(failed('aborted'))))
      },
    })
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await vi.waitFor(() => expect(signals).toHaveLength(1))
    await desk.dossier.fill([file('two')], 'id-portrait')
    expect(signals[0]?.aborted).toBe(true)
    await vi.waitFor(() => expect(signals).toHaveLength(2))
    desk.dossier.wipe()
    expect(signals[1]?.aborted).toBe(true)
    await vi.waitFor(() => expect(desk.state().active).toBeUndefined())
    expect(desk.state().failures.size).toBe(0)
  })

  test('what it needs is removed, the reader ended; what was read stays', async () => {
    const desk = makeDesk()
    desk.reading.agree()
    await desk.dossier.fill([file('one')], 'id-portrait')
    await settled(desk, 1)
    await desk.reading.remove()
    expect(desk.log.disposed).toBe(1)
    expect(desk.state()).toMatchObject({ stage: 'declined', isStored: false })
    expect(desk.dossier.store.getState().reads).toBe(false)
    expect(desk.entry('id-portrait')?.evidence?.text).toEqual(makeText())
    await desk.dossier.fill([file('two')], 'id-emblem')
    await vi.waitFor(() => expect(desk.entry('id-emblem')?.evidence).toBeDefined())
    expect(desk.log.reads).toBe(1)
  })
})

test('reading waits for whatever else is being done', async () => {
  let probed: (() => void) | undefined
  const desk = makeDesk(
    {},
    {
      probe: async ({ name }) => {
        if (name === 'slow')
          await new Promise<void>((resolve) => {
            probed = resolve
          })
        return succeed(makeEvidence())
      },
    },
  )
  desk.reading.agree()
  await desk.dossier.fill([file('slow')], 'id-portrait')
  await desk.dossier.fill([file('quick')], 'id-emblem')
  await vi.waitFor(() => expect(desk.entry('id-emblem')?.evidence).toBeDefined())
  expect(desk.log.reads).toBe(0)
  probed?.()
  await settled(desk, 2)
})
