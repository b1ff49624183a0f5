import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { StaticHost } from '../../support/static-host.ts'
import type { Uploaders } from '../uploaders/page.ts'
import { launch } from './browser.ts'

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url))
/** What Aliyun accepts at most under every reading: profiles/aliyun.ts. */
const MOST_BYTES = 4_000_000

/** Gives each uploader a photo that is too large, and looks at what it would send; answers the exit code. */
export async function tryUploaders(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'icp-preflight-uploaders-'))
  const root = fileURLToPath(new URL('../uploaders', import.meta.url))
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, target: 'es2022' } })
  const host = new StaticHost(DIST)
  host.overlay.set('/uploaders.html', await readFile(join(folder, 'index.html'), 'utf8'))
  for (const name of await readdir(join(folder, 'assets'))) {
    host.overlay.set(`/assets/${name}`, await readFile(join(folder, 'assets', name), 'utf8'))
  }
  await host.start()
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(`${host.address}uploaders.html`)
    await page.waitForFunction(() => 'uploaders' in globalThis)
    const failed: string[] = []
    for (const name of ['uppy', 'filePond'] as const) {
      const [before, after, head] = await page.evaluate(sendThrough, name)
      const isGood = before > MOST_BYTES && after <= MOST_BYTES && head === 'ffd8ff'
      console.log(`${name}: ${before} bytes in, ${after} bytes out, ${isGood ? 'repaired' : 'WRONG'}`)
      if (!isGood) failed.push(name)
    }
    console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : 'All kept.')
    return failed.length > 0 ? 1 : 0
  } finally {
    await browser.close()
    await host.stop()
    await rm(folder, { recursive: true })
  }
}

/** Runs in the page: a card on a table with the noise of a bad camera. */
async function sendThrough(name: keyof Uploaders): Promise<readonly [before: number, after: number, head: string]> {
  const canvas = new OffscreenCanvas(3000, 2250)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#8a6240'
  context.fillRect(0, 0, 3000, 2250)
  context.fillStyle = '#dfe9f2'
  context.fillRect(450, 450, 2100, 1325)
  const picture = context.getImageData(0, 0, 3000, 2250)
  let seed = 7
  for (let at = 0; at < picture.data.length; at++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    if (at % 4 !== 3) picture.data[at] = (picture.data[at] ?? 0) + ((seed >> 16) % 81) - 40
  }
  context.putImageData(picture, 0, 0)
  const photo = new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.98 })], 'IMG_1.jpg', {
    type: 'image/jpeg',
  })
  const { uploaders } = globalThis as unknown as { uploaders: Uploaders }
  const sent = await uploaders[name](photo)
  const head = [...new Uint8Array(await sent.slice(0, 3).arrayBuffer())].map((byte) => byte.toString(16)).join('')
  return [photo.size, sent.size, head]
}
