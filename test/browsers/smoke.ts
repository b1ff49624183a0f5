import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { makePhoto } from '../e2e/photos.ts'
import { findChromium, LAUNCH_ARGUMENTS } from '../support/chromium.ts'
import { StaticHost } from '../support/static-host.ts'
import { openFirefox } from './firefox.ts'
import { doMainJob } from './job.ts'
import type { Visitor } from './visitor.ts'
import { openWebkit } from './webkit.ts'

const BROWSERS = { Firefox: openFirefox, WebKitGTK: openWebkit } as const

/**
 * The main job on the built page in each other browser that is here. What is not, or does not start, is skipped and not
 * counted as passed. Answers the exit code: 1 where one fails.
 */
export async function smoke(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'smoke-photos-'))
  const host = await new StaticHost(place('../../dist'), { headers: true }).start()
  const counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    const photos = await drawPhotos(folder)
    for (const [name, open] of Object.entries(BROWSERS)) counts[await tryBrowser(name, open, host.address, photos)]++
  } finally {
    await host.stop()
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`\n  ${counts.passed} passed\n  ${counts.failed} failed\n  ${counts.skipped} skipped`)
  return counts.failed > 0 ? 1 : 0
}

async function tryBrowser(name: string, open: () => Promise<Visitor>, address: string, photos: readonly string[]) {
  const start = Date.now()
  const visitor = await open().catch((error: Error) => error)
  if (visitor instanceof Error) {
    console.log(`${name}: skipped: ${visitor.message}`)
    return 'skipped'
  }
  try {
    await doMainJob(visitor, address, photos)
    const seconds = ((Date.now() - start) / 1000).toFixed(0)
    console.log(`${visitor.name}: two photos chosen, judged, mended and saved (${seconds} s)`)
    return 'passed'
  } catch (error) {
    console.log(`${visitor.name}: failed: ${error instanceof Error ? error.message : error}`)
    console.log(`  seen last: ${await keepPicture(name, visitor)}`)
    return 'failed'
  } finally {
    await visitor.close()
  }
}

/** One too large, one misnamed: both can be mended. Drawn by the browser that the other tests drive. */
async function drawPhotos(folder: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGUMENTS })
  const page = await browser.newPage()
  const size = { width: 3000, height: 2250 }
  const photos = [
    await makePhoto(page, 'IMG_0001.jpg', { ...size, noise: 40, quality: 0.98 }),
    await makePhoto(page, 'IMG_0002.jpg', { ...size, noise: 12, quality: 1, type: 'image/png' }),
  ]
  await browser.close()
  for (const { name, buffer } of photos) await writeFile(join(folder, name), buffer)
  return photos.map(({ name }) => join(folder, name))
}

async function keepPicture(name: string, visitor: Visitor): Promise<string> {
  const folder = place('../../test-results/browsers')
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  // WebKitGTK's driver at times never answers this.
  const picture = await Promise.race([visitor.picture(), setTimeout(5_000)])
  if (!picture) return 'no picture was to be had'
  await writeFile(path, picture)
  return path
}

function place(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
