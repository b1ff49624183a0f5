import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, materialOf } from '../../src/core/index.ts'
import { createEngine } from '../../src/engine/create.ts'
import { createLocalEngine } from '../../src/engine/local.ts'
import { createRemoteEngine, type RemoteEngine } from '../../src/engine/remote.ts'
import { concat } from '../support/bytes.ts'
import { invented, paint } from '../support/canvas.ts'
import { evidenceOf, photoOf, tryRender, windowOf } from '../support/engines.ts'
import { makeGif, makeIsoMedia, makePng, others } from '../support/make-files.ts'
import { exifSegment, withSegments } from '../support/make-jpeg.ts'

let photo: Uint8Array<ArrayBuffer>
let large: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  photo = await paint(400, 300, invented())
  large = await paint(4000, 3000, invented(), { quality: 0.95 })
})

const engines: RemoteEngine[] = []
afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose()
})
function opened(engine: RemoteEngine): RemoteEngine {
  engines.push(engine)
  return engine
}

const probe = (engine: Engine, bytes = photo) => engine.probe(photoOf(bytes), materialOf('licence'))
const codeOf = (result: Awaited<ReturnType<typeof probe>>) => (result.ok ? 'fine' : result.failure.code)

/** A worker of the given code, ready unless the code says otherwise. */
function workerOf(code: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
}
const READY = "postMessage({ answer: 'ready' })"

describe('cancelling', () => {
  test.each(['decode', 'encode'])(
    'at the step %s answers at once, and the next photo works',
    { timeout: 30_000 },
    async (at) => {
      const engine = opened(createEngine())
      const controller = new AbortController()
      const steps: string[] = []
      const onStep = (step: string) => {
        steps.push(step)
        if (step === at) controller.abort()
      }
      const task = { signal: controller.signal, onStep }
      expect(await tryRender(engine, large, windowOf(300_000), [], task)).toEqual({
        ok: false,
        failure: { code: 'aborted' },
      })
      expect(steps.at(-1)).toBe(at)
      expect(codeOf(await probe(engine))).toBe('fine')
    },
  )

  test('before its turn spares the work, and those before and after it are done', async () => {
    const engine = opened(createEngine())
    const controller = new AbortController()
    controller.abort()
    const cancelled = { signal: controller.signal }
    const answers = await Promise.all([
      probe(engine),
      engine.probe(photoOf(photo), materialOf('licence'), cancelled),
      probe(engine),
    ])
    expect(answers.map(codeOf)).toEqual(['fine', 'aborted', 'fine'])
  })

  test('in place, between two steps, ends the work', async () => {
    const engine = await createLocalEngine()
    const signal = { aborted: false }
    const onStep = (step: string) => {
      signal.aborted ||= step === 'encode'
    }
    const result = await tryRender(engine, photo, windowOf(300_000), [], { signal, onStep })
    expect(result.ok || result.failure.code).toBe('aborted')
  })

  test('putting the engine away ends what is under way and refuses what comes', { timeout: 20_000 }, async () => {
    const engine = opened(createEngine())
    const under = tryRender(engine, large, windowOf(300_000))
    await new Promise((resolve) => setTimeout(resolve, 300))
    engine.dispose()
    expect(await under).toEqual({ ok: false, failure: { code: 'aborted' } })
    expect(codeOf(await probe(engine))).toBe('aborted')
  })
})

describe('a worker that dies', () => {
  test.each([
    ['throws', `${READY}; onmessage = () => { throw new Error('invented bug') }`],
    [
      'throws after its first step',
      `${READY}; onmessage = () => { postMessage({ answer: 'step', step: 'read' }); throw 1 }`,
    ],
    [
      'answers what cannot be read',
      `${READY}; onmessage = () => { Promise.reject(new Error('bug')); setTimeout(() => { throw 1 }) }`,
    ],
  ])('one that %s costs one photo: it is interrupted, and the next one has a new worker', async (_, code) => {
    let started = 0
    const real = () => new Worker(new URL('../../src/engine/worker.ts', import.meta.url), { type: 'module' })
    const engine = opened(
      createRemoteEngine({
        startWorker: () => (started++ === 0 ? workerOf(code) : real()),
        loadLocal: createLocalEngine,
      }),
    )
    expect(codeOf(await probe(engine))).toBe('interrupted')
    expect(codeOf(await probe(engine))).toBe('fine')
    expect(codeOf(await probe(engine))).toBe('fine')
    expect(started).toBe(2)
  })
})

describe('where no worker starts, the same engine runs in place', () => {
  test.each<[string, () => Worker]>([
    [
      'the host forbids it',
      () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    ],
    ['its script is broken', () => workerOf('this is no program')],
    ['its script is not there', () => new Worker(new URL('/not-there-at-all.js', location.href))],
    ['it throws while it starts', () => workerOf("throw new Error('invented')")],
    ['it says that it is unable', () => workerOf("postMessage({ answer: 'unable' })")],
  ])('%s', { timeout: 20_000 }, async (_, startWorker) => {
    let loaded = 0
    const loadLocal = () => {
      loaded++
      return createLocalEngine()
    }
    const engine = opened(createRemoteEngine({ startWorker, loadLocal }))
    expect(codeOf(await probe(engine))).toBe('fine')
    expect((await tryRender(engine, photo, windowOf(300_000))).ok).toBe(true)
    expect(loaded).toBe(1)
  })

  test('a part that could not be loaded costs one photo its turn, and is asked for again', async () => {
    let loaded = 0
    const startWorker = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
    const loadLocal = () => (loaded++ === 0 ? Promise.reject(new TypeError('invented')) : createLocalEngine())
    const engine = opened(createRemoteEngine({ startWorker, loadLocal }))
    expect(codeOf(await probe(engine))).toBe('interrupted')
    expect(codeOf(await probe(engine))).toBe('fine')
  })

  test('a worker that starts while the engine is put away is ended with it', async () => {
    const worker = workerOf("postMessage({ answer: 'ready' }); onmessage = () => close()")
    let ended = false
    const terminate = worker.terminate.bind(worker)
    worker.terminate = () => {
      ended = true
      terminate()
    }
    const engine = createRemoteEngine({ startWorker: () => worker, loadLocal: createLocalEngine })
    const under = probe(engine)
    await Promise.resolve()
    engine.dispose()
    expect(codeOf(await under)).toBe('aborted')
    expect(ended).toBe(true)
  })

  test('a call that cannot be copied to the worker answers, and the next one works', async () => {
    const worker = () => new Worker(new URL('../../src/engine/worker.ts', import.meta.url), { type: 'module' })
    const engine = opened(createRemoteEngine({ startWorker: worker, loadLocal: createLocalEngine }))
    // A function cannot be copied; a photo for which there is no memory fails in the same way.
    const uncopied = { name: 'a.jpg', bytes: photo, trap: () => undefined }
    expect(codeOf(await engine.probe(uncopied, materialOf('id-portrait')))).toBe('interrupted')
    expect(codeOf(await probe(engine))).toBe('fine')
  })
})

describe('files that are not what they should be', () => {
  const engine = createEngine()
  const damagedExif = exifSegment({ orientation: 3, make: 'Invented' })
  damagedExif.fill(0xff, 14, 30)

  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'not-a-picture'],
    ['one byte', () => Uint8Array.of(0xff), 'not-a-picture'],
    ['a text', () => others.text, 'not-a-picture'],
    ['a PDF without a page', () => others.pdf, 'damaged'],
    ['half a photo', () => photo.subarray(0, photo.length / 2), 'incomplete'],
    ['a large one that breaks off', () => large.subarray(0, large.length - 2000), 'incomplete'],
    ['the header of a PNG', () => makePng(), 'damaged'],
    ['the header of a GIF', () => makeGif().subarray(0, 13), 'damaged'],
    ['a PNG of 20000 x 20000', () => makePng({ width: 20_000, height: 20_000 }), 'too-large'],
    ['a HEIC without a picture', () => makeIsoMedia(), 'unsupported'],
    ['a photo with broken notes', () => withSegments(photo, damagedExif), 'decoded'],
    ['a photo with a video behind it', () => concat(photo, 'ftypmp42', new Uint8Array(100)), 'decoded'],
  ])('%s', async (_, make, decoding) => {
    expect((await evidenceOf(engine, make())).decoding).toBe(decoding)
  })

  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'empty'],
    ['the header of a PNG', () => makePng(), 'damaged'],
    ['a bomb', () => makePng({ width: 20_000, height: 20_000 }), 'too-large'],
    ['a HEIC', () => makeIsoMedia(), 'unsupported'],
  ])('%s cannot be written anew, and says why', async (_, make, code) => {
    expect(await tryRender(engine, make(), windowOf(300_000))).toEqual({ ok: false, failure: { code } })
  })

  test('after all of them the worker still works', async () => {
    expect(codeOf(await probe(engine))).toBe('fine')
    engine.dispose()
  })
})
