import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright'
import { StaticHost } from '../../support/static-host.ts'
import { launch } from './browser.ts'
import { makePhotos, type Outcome, repairAll } from './many-page.ts'
import { table } from './statistics.ts'
import { longestTask } from './task-table.ts'

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url))
const PHOTOS = 50
/** Issue 5: after collection as before, within a tenth; no task of the page longer than this beyond the idle floor. */
const MOST_GROWTH = 0.1
const MOST_MILLISECONDS = 50

const PAGE = `<!doctype html><title>many</title><script type="module">
  import { createPreflight } from '/lib/icp-preflight.js'
  globalThis.preflight = createPreflight({ today: '2026-11-24' })
</script>`

/** Repairs fifty photos at once with the built library, prints what that costs, and answers the exit code. */
export async function many(): Promise<number> {
  if (!existsSync(`${DIST}/lib/icp-preflight.js`)) throw new Error('There is no dist/lib: run `npm run build` first.')
  const host = await new StaticHost(DIST).start()
  const browser = await launch()
  try {
    const page = await browser.newPage()
    host.overlay.set('/many.html', PAGE)
    await page.goto(`${host.address}many.html`)
    await page.waitForFunction(() => 'preflight' in globalThis)
    return await measure(browser, page)
  } finally {
    await browser.close()
    await host.stop()
  }
}

async function measure(browser: Browser, page: Page): Promise<number> {
  const bytes = await page.evaluate(makePhotos, PHOTOS)
  console.log(
    `${PHOTOS} photos of 12 megapixels, ${(bytes / 1e6).toFixed(0)} MB in all; Chromium ${browser.version()}\n`,
  )
  const run = (cancelAt?: number): Promise<Outcome> => page.evaluate(repairAll, cancelAt)
  // The engine, its worker and its tables stay, as they do in any page that goes on being used.
  await run(2)
  await run()
  const before = await memoryOf(browser, page)
  let outcome: Outcome | undefined
  const busy = await longestTask(browser, page, async () => {
    outcome = await run()
  })
  const after = await memoryOf(browser, page)
  const idle = await longestTask(browser, page, () => page.waitForTimeout(10_000))
  const cancelled = await run(5)
  if (!outcome) throw new Error('The photos were not repaired.')

  const growth = (after.resident - before.resident) / before.resident
  const beyond = busy.cpu - idle.cpu
  console.log(
    table(
      ['', 'before', 'after', 'change'],
      [
        ['renderer, resident MB', mega(before.resident), mega(after.resident), percent(growth)],
        ['page, JavaScript MB', mega(before.heap), mega(after.heap), percent((after.heap - before.heap) / before.heap)],
      ],
    ),
  )
  console.log(`\nfiles ${outcome.files}, ${(outcome.milliseconds / 1000).toFixed(1)} s`)
  console.log(
    `progress: ${outcome.told} times, done from 0 to ${outcome.lastDone}, never backwards: ${outcome.isOrderly}`,
  )
  console.log(`longest task of the page: ${busy.cpu.toFixed(1)} ms; idle ${idle.cpu.toFixed(1)} ms`)
  console.log(`cancelled after 5 photos: ${cancelled.rejection} within ${cancelled.cancelMilliseconds?.toFixed(0)} ms`)

  const broken = [
    Math.abs(growth) > MOST_GROWTH && `memory changed by ${percent(growth)}`,
    beyond >= MOST_MILLISECONDS && `a task of ${beyond.toFixed(0)} ms beyond the idle floor`,
    outcome.files !== PHOTOS && `${outcome.files} files`,
    !outcome.isOrderly && 'progress went backwards',
    cancelled.rejection !== 'AbortError' && `cancelling gave ${cancelled.rejection}`,
  ].filter((line) => line !== false)
  console.log(broken.length > 0 ? `\nBroken: ${broken.join('; ')}` : '\nAll kept.')
  return broken.length > 0 ? 1 : 0
}

interface Memory {
  /** Bytes of the page's process, in which its worker runs, too. */
  readonly resident: number
  readonly heap: number
}

async function memoryOf(browser: Browser, page: Page): Promise<Memory> {
  // A worker's heap is collected in its own time.
  for (let round = 0; round < 5; round++) {
    await page.requestGC()
    await page.waitForTimeout(1_000)
  }
  const root = await browser.newBrowserCDPSession()
  const { processInfo } = await root.send('SystemInfo.getProcessInfo')
  const session = await page.context().newCDPSession(page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await Promise.all([root.detach(), session.detach()])
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return { resident: renderers.reduce((sum, { id }) => sum + residentOf(id), 0), heap: usedSize }
}

/** Linux alone says so; elsewhere the row is NaN and breaks nothing. */
function residentOf(pid: number): number {
  try {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB/m)
    return Number(line?.[1]) * 1024
  } catch {
    return Number.NaN
  }
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
