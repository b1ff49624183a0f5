import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright'

/**
 * The most memory that the renderers held while some work was done, above what they held before; bytes. The browser's
 * own meters do not see decoded bitmaps, so the kernel is asked; undefined where it is not Linux.
 */
export async function peakOf<Value>(
  browser: Browser,
  work: () => Promise<Value>,
): Promise<{ value: Value; peakBytes: number | undefined }> {
  for (const context of browser.contexts()) await Promise.all(context.pages().map((page) => page.requestGC()))
  const before = await renderers(browser)
  for (const pid of before) resetPeak(pid)
  const resident = sum(before.map((pid) => statusOf(pid, 'VmRSS')))
  const value = await work()
  const peak = sum((await renderers(browser)).map((pid) => statusOf(pid, 'VmHWM')))
  return { value, peakBytes: resident > 0 ? peak - resident : undefined }
}

/** The most memory that the largest renderer held while some work was done, with all that it held before; bytes. */
export async function absolutePeakOf<Value>(
  browser: Browser,
  work: () => Promise<Value>,
): Promise<{ value: Value; peakBytes: number | undefined }> {
  for (const pid of await renderers(browser)) resetPeak(pid)
  const value = await work()
  const peak = Math.max(...(await renderers(browser)).map((pid) => statusOf(pid, 'VmHWM')))
  return { value, peakBytes: peak > 0 ? peak : undefined }
}

/** Process identifiers. */
export async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

function resetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // The process ended, or this is no Linux: its status will not be readable either.
  }
}

function statusOf(pid: number, field: string): number {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm'))
    return Number(line?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
