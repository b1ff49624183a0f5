import type { Browser } from 'playwright'
import type { Timing } from '../page/tasks.ts'
import { openBench } from './browser.ts'
import { median, ratio, table, whole } from './statistics.ts'

/** What was measured, and the budgets of design.md section 6 that it breaks. */
export interface Section {
  readonly text: string
  readonly broken: readonly string[]
}

const MAX_PROBE_RATIO = 2

/** The probe of a photo against one full decode of it, in turns. */
export async function measureProbe(browser: Browser, address: string, picture: string, runs: number): Promise<Section> {
  const bench = await openBench(browser, address)
  await bench.work('load', picture)
  const probes: Timing[] = []
  const decodes: number[] = []
  const reads: number[] = []
  for (let run = -1; run < runs; run++) {
    const probe = await bench.work('probe')
    const decode = await bench.work('decode')
    const read = await bench.work('pixels')
    // The first round is cold.
    if (run < 0) continue
    probes.push(probe)
    decodes.push(decode)
    reads.push(read)
  }
  await bench.close()

  const times = probes.map(({ milliseconds }) => milliseconds)
  const against = (others: readonly number[]) =>
    median(times.map((milliseconds, run) => milliseconds / (others[run] ?? Number.NaN)))
  const step = (name: string) => whole(median(probes.map(({ steps }) => steps[name] ?? 0)))
  const rows = [
    [`probe (read ${step('read')}, decode ${step('decode')}, measure ${step('measure')})`, whole(median(times)), ''],
    ['createImageBitmap', whole(median(decodes)), ratio(against(decodes))],
    ['createImageBitmap, drawn and read back', whole(median(reads)), ratio(against(reads))],
  ]
  const isBroken = runs >= 7 && against(decodes) > MAX_PROBE_RATIO
  return {
    text: table([`of ${picture}`, 'ms', 'probe against it'], rows),
    broken: isBroken ? [`probe of ${picture}: ${ratio(against(decodes))} times a full decode`] : [],
  }
}
