import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import { renderers } from './memory.ts'

/** Linux counts the time of a process in hundredths of a second. */
const TICKS_PER_SECOND = 100

/** What some work took of the processor in all renderers, whoever else was waiting for it; seconds. NaN: no Linux. */
export async function processorSecondsOf(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const before = await ticks(browser)
  await work()
  return ((await ticks(browser)) - before) / TICKS_PER_SECOND
}

async function ticks(browser: Browser): Promise<number> {
  const counts = (await renderers(browser)).map(ticksOf)
  return counts.reduce((sum, count) => sum + count, 0)
}

/** User and system time; the name before them stands in brackets and may hold anything. */
function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return Number.NaN
  }
}
