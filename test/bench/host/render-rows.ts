import type { Browser } from 'playwright'
import type { Size } from '../../../src/core/model.ts'
import type { PeerName, PeerRun } from '../page/peers.ts'
import type { OurRun } from '../page/tasks.ts'
import { type Bench, callPeer, openBench } from './browser.ts'
import { peakOf } from './memory.ts'

/** One picture into one limit, and everything that was measured of it. */
export interface RenderRow {
  readonly picture: string
  readonly maxBytes: number
  readonly isMatched: boolean
  readonly ours: readonly OurRun[]
  /** The lower bound of each of our runs, milliseconds, measured beside it. */
  readonly bounds: readonly number[]
  readonly peakBytes: number | undefined
  readonly peers: readonly PeerRow[]
}

export interface PeerRow {
  readonly name: PeerName
  /** Without the first, cold one where there are others; empty: longer than the time limit. */
  readonly runs: readonly PeerRun[]
  readonly peakBytes: number | undefined
}

export interface RowPlan {
  readonly picture: string
  readonly maxBytes: number
  readonly runs: number
  /** Straighten and balance a card in it, whose picture has this size. */
  readonly matched?: Size
  readonly peers: readonly PeerName[]
  readonly peerRuns: number
}

/** One cold run of each method for the memory, then all of them in turns, so that a busy machine is busy for all. */
export async function measureRow(browser: Browser, address: string, plan: RowPlan): Promise<RenderRow> {
  const { picture, maxBytes, matched } = plan
  const bench = await openBench(browser, address)
  await bench.work('load', picture)
  const cold = await peakOf(browser, () => bench.work('ours', maxBytes, matched))
  const peers: Contender[] = []
  for (const name of plan.peers) peers.push(await enter(browser, address, plan, name))

  const ours: OurRun[] = []
  const bounds: number[] = []
  for (let run = 0; run < plan.runs; run++) {
    // Whoever comes second finds warm caches: they take turns at that, too.
    const bound = async () => void bounds.push(await bench.work('bound', cold.value.work, matched))
    if (run % 2 === 1) await bound()
    ours.push(await bench.work('ours', maxBytes, matched))
    if (run % 2 === 0) await bound()
    for (const peer of peers) if (run < plan.peerRuns) await peer.run()
  }
  await Promise.all([bench, ...peers.map((peer) => peer.bench)].map((page) => page.close()))
  const isMatched = matched !== undefined
  return {
    picture,
    maxBytes,
    isMatched,
    ours,
    bounds,
    peakBytes: cold.peakBytes,
    peers: peers.map((peer) => peer.row()),
  }
}

interface Contender {
  readonly bench: Bench
  run(): Promise<void>
  row(): PeerRow
}

async function enter(browser: Browser, address: string, plan: RowPlan, name: PeerName): Promise<Contender> {
  const bench = await openBench(browser, address)
  await bench.page.evaluate((picture) => globalThis.bench.take(picture), plan.picture)
  const cold = await peakOf(browser, () => callPeer(bench, name, plan.maxBytes))
  const runs: PeerRun[] = []
  return {
    bench,
    async run() {
      // A call that did not settle may still be at work.
      if (!cold.value) return
      const warm = await callPeer(bench, name, plan.maxBytes)
      if (warm) runs.push(warm)
    },
    row: () => ({ name, runs: runs.length > 0 || !cold.value ? runs : [cold.value], peakBytes: cold.peakBytes }),
  }
}
