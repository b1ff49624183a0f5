import type { Browser } from 'playwright'
import type { SpecimenName } from '../page/reading.ts'
import { type Bench, openBench } from './browser.ts'
import { absolutePeakOf } from './memory.ts'
import type { Section } from './probe-tables.ts'
import { processorSecondsOf } from './processor.ts'
import { median, ratio, table, whole } from './statistics.ts'

/** Issue 6: processor seconds on this machine when nothing else runs, and the renderer's memory with everything in it. */
const MOST_SECONDS: Readonly<Record<SpecimenName, number>> = {
  'portrait side': 1.5,
  'emblem side': 1.5,
  licence: 4,
}
const MOST_BYTES = 450 * 1024 ** 2
/** Processor seconds of the calibration loop on this machine when nothing else ran, median of 15. */
const QUIET_LOOP_SECONDS = 0.4
/** Seeds that neither the reader's tests nor its accuracy command use. */
const FIRST_SEED = 770_000_001

const NAMES = ['portrait side', 'emblem side', 'licence'] as const

/** What reading a document costs, each beside the same loop; the first of each kind is cold. */
export async function measureReading(browser: Browser, address: string, runs: number): Promise<Section> {
  await composeAll(browser, address, runs)
  const bench = await openBench(browser, address)
  const measured = await absolutePeakOf(browser, async () => {
    await bench.page.evaluate(() => globalThis.bench.prepareReader())
    return measureKinds(browser, bench, runs)
  })
  await bench.close()
  const peak = measured.peakBytes
  const isLarge = peak !== undefined && peak > MOST_BYTES
  const late = measured.value.filter(({ name, calibrated }) => runs >= 5 && calibrated > MOST_SECONDS[name])
  const rows = measured.value.map(({ name, seconds, loops, calibrated }) => [
    name,
    ratio(seconds),
    ratio(loops),
    ratio(calibrated),
    `${MOST_SECONDS[name]}`,
  ])
  const memory = peak === undefined ? 'not measured: this is no Linux' : `${whole(peak / 1024 ** 2)} MiB of 450`
  return {
    text: `${table(['', 'processor s', 'against the loop', 's on the quiet machine', 'at most'], rows)}\nPeak of the renderer: ${memory}`,
    broken: [
      ...late.map(({ name, calibrated }) => `reading of a ${name}: ${ratio(calibrated)} s`),
      ...(isLarge ? [`reading: the renderer holds ${memory}`] : []),
    ],
  }
}

async function composeAll(browser: Browser, address: string, runs: number): Promise<void> {
  const bench = await openBench(browser, address)
  for (const name of NAMES) {
    for (let run = -1; run < runs; run++) {
      await bench.page.evaluate(([specimen, seed]) => globalThis.bench.composeSpecimen(specimen, seed), [
        name,
        FIRST_SEED + run + 1,
      ] as const)
    }
  }
  await bench.close()
}

async function measureKinds(browser: Browser, bench: Bench, runs: number) {
  const measured: { name: SpecimenName; seconds: number; loops: number; calibrated: number }[] = []
  for (const name of NAMES) {
    const seconds: number[] = []
    const loops: number[] = []
    for (let run = -1; run < runs; run++) {
      const seed = FIRST_SEED + run + 1
      const reading = await processorSecondsOf(browser, () => read(bench, name, seed))
      const loop = await processorSecondsOf(browser, () => bench.page.evaluate(() => globalThis.bench.calibrate()))
      if (run < 0) continue
      seconds.push(reading)
      loops.push(reading / loop)
    }
    measured.push({
      name,
      seconds: median(seconds),
      loops: median(loops),
      calibrated: median(loops) * QUIET_LOOP_SECONDS,
    })
  }
  return measured
}

function read({ page }: Bench, name: SpecimenName, seed: number): Promise<string> {
  return page.evaluate(([specimen, number]) => globalThis.bench.readSpecimen(specimen, number), [name, seed] as const)
}
