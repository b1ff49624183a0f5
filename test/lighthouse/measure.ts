import { fileURLToPath } from 'node:url'
import { StaticHost } from '../support/static-host.ts'
import { median } from '../support/statistics.ts'
import { table } from '../support/table.ts'
import { BARS, type Category, type Run, runLighthouse } from './run-lighthouse.ts'

const RUNS = 5

/** Measures the built page, prints each run and the medians, and answers the exit code: 1 where a bar is missed. */
export async function measure(): Promise<number> {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url))
  // As a host serves it that took over the written headers; over HTTP/1.1, which costs more than what most hosts speak.
  const host = await new StaticHost(folder, { headers: true, gzip: true }).start()
  const runs: Run[] = []
  try {
    for (let index = 0; index < RUNS; index++) runs.push(await runLighthouse(host.address))
  } finally {
    await host.stop()
  }
  console.log(`Lighthouse ${runs[0]?.version}, ${runs[0]?.browser}, Node ${process.versions.node}, mobile\n`)
  console.log(`${runTable(runs)}\n`)
  for (const text of complaintsOf(runs)) console.log(text)
  const missed = CATEGORIES.filter((category) => medianOf(runs, category) < BARS[category])
  console.log(missed.length === 0 ? 'Every bar is reached.' : `Missed: ${missed.join(', ')}.`)
  return missed.length === 0 ? 0 : 1
}

// The keys of a constant are its categories.
const CATEGORIES = Object.keys(BARS) as Category[]

function runTable(runs: readonly Run[]): string {
  const head = ['run', ...CATEGORIES, 'FCP s', 'LCP s', 'TBT ms', 'CLS', 'load']
  const rows = runs.map((run, index) => [index + 1, ...cellsOf((read) => read(run))])
  const medians = ['median', ...cellsOf((read) => median(runs.map(read)))]
  const bars = ['bar', ...CATEGORIES.map((category) => `≥ ${BARS[category].toFixed(2)}`), '', '', '', '', '']
  return table(head, [...rows, medians, bars])
}

/** Scores and measures of one run, or of all, as `pick` says. */
function cellsOf(pick: (read: (run: Run) => number) => number): string[] {
  return [
    ...CATEGORIES.map((category) => pick(({ scores }) => scores[category]).toFixed(2)),
    (pick(({ paints }) => paints.first) / 1000).toFixed(2),
    (pick(({ paints }) => paints.largest) / 1000).toFixed(2),
    pick(({ blockedMilliseconds }) => blockedMilliseconds).toFixed(0),
    pick(({ shift }) => shift).toFixed(3),
    // Processes that waited for this machine: more than it has cores disturbs a run.
    pick(({ load }) => load).toFixed(1),
  ]
}

function medianOf(runs: readonly Run[], category: Category): number {
  return median(runs.map(({ scores }) => scores[category]))
}

/** What cost points, once each, with the number of runs that complained. */
function complaintsOf(runs: readonly Run[]): string[] {
  const all = runs.flatMap(({ complaints }) => complaints)
  return [...new Set(all)].map((text) => `${text} (${all.filter((other) => other === text).length} of ${runs.length})`)
}
