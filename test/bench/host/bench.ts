import { cpus } from 'node:os'
import type { Browser } from 'playwright'
import type { PeerName } from '../page/peers.ts'
import { launch, openBench } from './browser.ts'
import { measureFinders } from './finder-table.ts'
import { measureProbe } from './probe-tables.ts'
import { measureReading } from './reading-table.ts'
import { measureRow, type RenderRow } from './render-rows.ts'
import { brokenBudgets, peerTable, renderTable } from './render-tables.ts'
import { startServer } from './server.ts'
import { measureTasks } from './task-table.ts'

/** Measures, prints, and answers the exit code: 1 where a budget of design.md section 6 is broken. */
export async function bench({ quick }: { quick: boolean }): Promise<number> {
  const root = new URL('../page', import.meta.url).pathname
  const server = await startServer(root)
  const browser = await launch()
  try {
    console.log(`Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores\n`)
    await makePictures(browser, server.address)
    return await measureAll(browser, server.address, quick)
  } finally {
    await browser.close()
    await server.stop()
  }
}

const PICTURES = { '12 MP': [4032, 3024], '48 MP': [8064, 6048], '108 MP': [12_000, 9000] } as const
const LIMITS = [4_000_000, 300_000, 200_000] as const
const PEERS: readonly PeerName[] = [
  'browser-image-compression, worker',
  'browser-image-compression, page',
  'compressorjs, quality 0.6',
]

async function makePictures(browser: Browser, address: string): Promise<void> {
  for (const [name, [width, height]] of Object.entries(PICTURES)) {
    const page = await openBench(browser, address)
    const start = performance.now()
    const bytes = await page.work('make', name, width, height)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`made ${name}: ${width}x${height}, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`)
    await page.close()
  }
}

async function measureAll(browser: Browser, address: string, quick: boolean): Promise<number> {
  const rows: RenderRow[] = []
  for (const picture of Object.keys(PICTURES)) {
    for (const maxBytes of LIMITS) {
      const isSmall = picture === '12 MP'
      // They take up to half a minute for each of the larger ones: one row, cold, tells enough.
      const isWithPeers = isSmall || (picture === '48 MP' && maxBytes === LIMITS[0])
      const peerRuns = isSmall && !quick ? 2 : 0
      const peers = isWithPeers ? PEERS : []
      rows.push(await measureRow(browser, address, { picture, maxBytes, runs: quick ? 1 : 7, peers, peerRuns }))
    }
  }
  const [width, height] = PICTURES['12 MP']
  const card = { picture: '12 MP', matched: { width, height }, runs: quick ? 1 : 7, peers: [], peerRuns: 0 }
  for (const maxBytes of LIMITS) rows.push(await measureRow(browser, address, { ...card, maxBytes }))
  console.log(`\nRender into a byte window\n${renderTable(rows)}`)
  console.log(`\nThe same with others\n${peerTable(rows)}`)
  const probe = await measureProbe(browser, address, '12 MP', quick ? 1 : 9)
  console.log(`\nProbe\n${probe.text}`)
  const tasks = await measureTasks(browser, address, '12 MP', quick ? 1 : 5)
  console.log(`\nThe page's thread\n${tasks.text}`)
  const reading = await measureReading(browser, address, quick ? 1 : 5)
  console.log(`\nReading\n${reading.text}`)
  console.log(`\nFinding a document\n${await measureFinders(browser, address, quick)}`)

  const broken = [...rows.flatMap(brokenBudgets), ...probe.broken, ...tasks.broken, ...reading.broken]
  if (quick) console.log('\nOne run each: times are shown, but only several runs would judge them.')
  console.log(broken.length > 0 ? `\nBroken budgets:\n${broken.map((line) => `- ${line}`).join('\n')}` : '\nAll kept.')
  return broken.length > 0 ? 1 : 0
}
