import type { Browser, Page } from 'playwright'
import { openBench } from './browser.ts'
import type { Section } from './probe-tables.ts'
import { median, table } from './statistics.ts'

/** Beyond the idle floor, design.md section 6. */
const MAX_TASK_MILLISECONDS = 50

export interface Longest {
  readonly cpu: number
  readonly wall: number
}

/**
 * The longest task of the page's thread while ten photos are probed by the worker, and while nothing is done. Judged
 * by the time that the task computed: on a busy machine it may lie waiting for a core in the middle of it.
 */
export async function measureTasks(browser: Browser, address: string, picture: string, runs: number): Promise<Section> {
  const bench = await openBench(browser, address)
  await bench.page.evaluate((name) => globalThis.bench.take(name), picture)
  await bench.page.evaluate(() => globalThis.bench.warmUp())
  const measured: { idle: Longest; busy: Longest }[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const busy = await longestTask(browser, bench.page, () => bench.page.evaluate(() => globalThis.bench.inspectTen()))
    const milliseconds = performance.now() - start
    const idle = await longestTask(browser, bench.page, () => bench.page.waitForTimeout(milliseconds))
    measured.push({ idle, busy })
  }
  await bench.close()
  return sectionOf(measured)
}

function sectionOf(measured: readonly { idle: Longest; busy: Longest }[]): Section {
  const cells = (label: string, values: readonly number[]) => [label, ...values.map((value) => value.toFixed(1))]
  const rows = measured.map(({ idle, busy }) => [busy.cpu, busy.wall, idle.cpu, idle.wall])
  const medians = [0, 1, 2, 3].map((column) => median(rows.map((row) => row[column] ?? Number.NaN)))
  const beyond = (medians[0] ?? 0) - (medians[2] ?? 0)
  return {
    text: table(
      ['run', 'longest task, 10 photos: computed ms', 'by the clock', 'idle: computed ms', 'by the clock'],
      [...rows.map((row, run) => cells(`${run + 1}`, row)), cells('median', medians)],
    ),
    broken: beyond >= MAX_TASK_MILLISECONDS ? [`main thread: ${beyond.toFixed(0)} ms beyond the idle floor`] : [],
  }
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: by the clock, and computed. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

export async function longestTask(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Longest> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await work()
  const trace = await browser.stopTracing()
  // The format of Chromium's own tracing.
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const isPageThread = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain'
  const threads = new Set(traceEvents.filter(isPageThread).map(threadOf))
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('The trace shows no task of the page.')
  const longest = (durations: readonly (number | undefined)[]) => Math.max(...durations.map((time) => time ?? 0)) / 1000
  return { cpu: longest(tasks.map(({ tdur }) => tdur)), wall: longest(tasks.map(({ dur }) => dur)) }
}
