import {
  type Context,
  type Deliverable,
  type Evidence,
  type Finding,
  failureOf,
  inspect,
  materialOf,
  type Photo,
  profiles,
  type Result,
  repair,
  type Step,
  type Verdict,
  verdictOf,
} from '../../src/core/index.ts'
import { createRemoteEngine, type RemoteEngine } from '../../src/engine/remote.ts'

/** What became of one photo on its way through the engine. */
export interface Journey {
  readonly photo: Photo
  readonly milliseconds: number
  readonly probeMilliseconds?: number
  /** The answers; without any, `trouble` says why. */
  readonly probed?: Result<Evidence>
  readonly findings: readonly Finding[]
  readonly verdict?: Verdict
  /** Present where a remedy was proposed. */
  readonly repaired?: Result<Deliverable>
  /** A hang with the step it hung in, or an exception: never an answer. */
  readonly trouble?: string
}

export const CONTEXT: Context = { profile: profiles.aliyun, today: '2026-11-24' }
/** For a look and a repair together: a decoder of ours is loaded first, and a page may be drawn twice. */
const TIME_LIMIT_MILLISECONDS = 20_000

/** Sends photos through the real worker, one at a time; one that hangs costs the others nothing. */
export function createTraveller(): { travel(photo: Photo): Promise<Journey>; dispose(): void } {
  let engine = startEngine()
  return {
    async travel(photo) {
      const journey = await travelWithin(engine, photo)
      if (journey.trouble === undefined) return journey
      engine.dispose()
      engine = startEngine()
      return journey
    },
    dispose: () => engine.dispose(),
  }
}

/** As create.ts of the engine does, but a worker that does not start is no reason to work in place. */
export function startEngine(): RemoteEngine {
  return createRemoteEngine({
    startWorker: () => new Worker(new URL('../../src/engine/worker.ts', import.meta.url), { type: 'module' }),
    loadLocal: () => Promise.reject(new Error('The worker did not start.')),
  })
}

async function travelWithin(engine: RemoteEngine, photo: Photo): Promise<Journey> {
  const start = performance.now()
  let last: Step | 'start' = 'start'
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`hangs in step ${last}`)), TIME_LIMIT_MILLISECONDS)
  })
  const onStep = (step: Step) => {
    last = step
  }
  const travelled = await Promise.race([travel(engine, photo, onStep), limit]).catch((error: unknown) => ({
    findings: [],
    trouble: String(error),
  }))
  clearTimeout(timer)
  return { photo, milliseconds: performance.now() - start, ...travelled }
}

type Travelled = Omit<Journey, 'photo' | 'milliseconds'>

async function travel(engine: RemoteEngine, photo: Photo, onStep: (step: Step) => void): Promise<Travelled> {
  const material = materialOf('id-portrait')
  const start = performance.now()
  let probed = await engine.probe(photo, material, { onStep })
  const asksForPage = !probed.ok && probed.failure.code === 'several-pages'
  const chosen = asksForPage ? { ...photo, page: 1 } : photo
  if (asksForPage) probed = await engine.probe(chosen, material, { onStep })
  const probeMilliseconds = performance.now() - start
  if (!probed.ok) return { probed, probeMilliseconds, findings: [], ...troubleOf(probed) }

  const subject = { slot: 'id-portrait', material, evidence: probed.value, answers: {} }
  const findings = inspect(subject, CONTEXT)
  const verdict = failureOf(probed.value) ? 'block' : verdictOf(findings)
  const judged = { probed, probeMilliseconds, findings, verdict } as const
  if (!findings.some(({ remedy }) => remedy)) return judged
  const repaired = await repair(engine, chosen, subject, CONTEXT, {}, { onStep })
  return { ...judged, repaired, ...troubleOf(repaired) }
}

/** A worker that died is a crash, whatever name the page gives it. */
function troubleOf(result: Result<unknown>): { trouble?: string } {
  return !result.ok && result.failure.code === 'interrupted' ? { trouble: 'the worker died' } : {}
}
