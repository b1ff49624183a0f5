import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright'
import { cornerErrorOf, overlapOf, type Sighting } from '../../support/outline-figures.ts'
import { figure, meanText, shareOf } from '../../support/statistics.ts'
import type { FinderName, Found } from '../page/finders.ts'
import { openBench } from './browser.ts'
import { type DocumentPhoto, documentPhotos } from './document-photos.ts'
import { median, table, whole } from './statistics.ts'

const FINDERS: readonly FinderName[] = ['ours, with all measurements', 'jscanify 1.4.3, OpenCV']

/** The same labelled photos through our detector and through the best known one of npm, in turns. */
export async function measureFinders(browser: Browser, address: string, quick: boolean): Promise<string> {
  const photos = documentPhotos().slice(0, quick ? 5 : undefined)
  if (photos.length === 0) return 'skipped: ../shared/photos is not there'
  const contenders = await Promise.all(FINDERS.map((name) => enter(browser, address, name)))
  for (const photo of photos) for (const contender of contenders) await contender.find(photo)
  const rows = await Promise.all(contenders.map((contender) => contender.row()))
  return table(
    [
      'finder',
      'photos',
      'mean IoU',
      'IoU > 0.9',
      'median corner error, % of diagonal',
      'median ms',
      'kB to load, gzip',
    ],
    rows,
  )
}

async function enter(browser: Browser, address: string, name: FinderName) {
  const { page, close } = await openBench(browser, address)
  const loaded = watchScripts(page)
  const sightings: Sighting[] = []
  const times: number[] = []
  return {
    async find({ file, material, corners, diagonal }: DocumentPhoto): Promise<void> {
      const call = (): Promise<Found> =>
        page.evaluate(([finder, path, kind]) => globalThis.bench.find(finder, path, kind), [
          name,
          file,
          material,
        ] as const)
      // The first call loads and compiles; of a second one of the same photo only the time is taken.
      const { quad } = await call()
      sightings.push({ truth: corners, found: quad, diagonal })
      times.push((await call()).milliseconds)
    },
    async row(): Promise<string[]> {
      const bytes = await loaded()
      await close()
      const overlaps = sightings.map(overlapOf)
      return [
        name,
        whole(sightings.length),
        meanText(overlaps),
        shareOf(overlaps, (overlap) => overlap > 0.9),
        figure(100 * median(sightings.map(cornerErrorOf)), 2),
        whole(median(times)),
        whole(bytes / 1000),
      ]
    },
  }
}

/** Counts the scripts that the page and its workers ask for from now on, bytes of gzip. */
function watchScripts(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.body())
  })
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
}
