import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright'
import { createServer } from 'vite'
import { findChromium, LAUNCH_ARGUMENTS } from '../support/chromium.ts'
import { createRandom } from '../support/scenes/random.ts'
import type { DocumentKind, Truth } from '../support/scenes/scene.ts'
import type { Composed } from './page.ts'

/**
 * Composes scenes:
 *
 *     node run.mjs compose OUT --from SEED --count N [--photographs FOLDER]
 *         [--background print | --straightened | --as-taken | --lit] [--large 1000]
 *
 * For the network (train.py) each becomes 192 x 144 pixels in OUT/scenes.bin; with `--large` it is kept at that size, a
 * file each, for the search (fit.ts). OUT/scenes.jsonl tells the truth, a line a scene. Photographs serve as backgrounds
 * beside the painted ones, or with `--as-taken` are the scene: a document is in none of them. With `--lit` all documents
 * are whole, and a lamp is mirrored in every second one, where it can be seen or is lost in white.
 */
export async function compose(parameters: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: '1' },
      count: { type: 'string', default: '100' },
      photographs: { type: 'string' },
      background: { type: 'string' },
      straightened: { type: 'boolean' },
      'as-taken': { type: 'boolean' },
      lit: { type: 'boolean' },
      large: { type: 'string' },
    },
  })
  if (values['as-taken'] && !values.photographs) throw new Error('--as-taken shows photographs: --photographs FOLDER.')
  const out = resolve(positionals[0] ?? 'scenes')
  mkdirSync(out, { recursive: true })
  for (const name of ['scenes.bin', 'scenes.jsonl']) rmSync(join(out, name), { force: true })

  const { page, close } = await openPage()
  const from = Number(values.from)
  const count = Number(values.count)
  for (let seed = from; seed < from + count; seed++) {
    // Another handful of photographs now and then: all of them would fill the page's memory.
    if (values.photographs && (seed - from) % 400 === 0) await lendPhotographs(page, values.photographs, seed)
    const composed = await composeOne(page, seed, values)
    if (composed) keep(out, composed, values.large !== undefined)
    if ((seed - from) % 500 === 499) console.log(`${seed - from + 1} of ${count}`)
  }
  await close()
}

async function openPage(): Promise<{ page: Page; close(): Promise<void> }> {
  const root = resolve(import.meta.dirname, '../..')
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', fs: { strict: false }, hmr: false, watch: null },
  })
  await server.listen()
  const browser = await chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGUMENTS })
  const page = await browser.newPage()
  await page.goto(`${server.resolvedUrls?.local[0]}test/training/page.html`)
  await page.waitForFunction(() => globalThis.training !== undefined)
  return {
    page,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function lendPhotographs(page: Page, folder: string, seed: number): Promise<void> {
  await page.evaluate((urls) => training.lend(urls), handful(folder, 100, seed))
}

function handful(folder: string, count: number, seed: number): string[] {
  const files = readdirSync(folder).filter((name) => /\.(jpe?g|png|webp)$/.test(name))
  const random = createRandom(seed)
  return Array.from({ length: count }, () => `/@fs${resolve(folder)}/${random.pick(files)}`)
}

/** As it is asked for in a command. */
interface Asked {
  large?: string
  background?: string
  straightened?: boolean
  'as-taken'?: boolean
  lit?: boolean
}

async function composeOne(
  page: Page,
  seed: number,
  { large, background, straightened, 'as-taken': isAsTaken, lit }: Asked,
): Promise<Composed | undefined> {
  const request = {
    seed,
    isLarge: large !== undefined,
    longSide: Number(large ?? 320),
    wish: { background, isStraightened: straightened, isAsTaken, ...(lit && { hasReflection: seed % 2 === 0 }) },
  }
  try {
    return await page.evaluate(
      ({ seed, isLarge, longSide, wish }) =>
        isLarge ? training.composeLarge(seed, longSide, wish) : training.composeSmall(seed, longSide, wish),
      request,
    )
  } catch (error) {
    console.log(`seed ${seed}: ${error}`)
    return undefined
  }
}

function keep(out: string, { width, height, pixels, truth }: Composed, isLarge: boolean): void {
  const bytes = Buffer.from(pixels, 'base64')
  if (isLarge) writeFileSync(join(out, `${truth.seed}.raw`), bytes)
  else appendFileSync(join(out, 'scenes.bin'), bytes)
  appendFileSync(join(out, 'scenes.jsonl'), `${JSON.stringify({ ...truth, width, height, hint: hintOf(truth) })}\n`)
}

const CARDS: readonly DocumentKind[] = ['identity-portrait', 'identity-emblem', 'card']

/** What the slot would lead one to expect. A scene without a document may be put into any slot. */
function hintOf({ kind, seed }: Truth): 'unknown' | 'card' | 'sheet' {
  if (kind === 'none') return createRandom(seed).pick(['unknown', 'card', 'sheet'])
  if (kind === 'passport') return 'unknown'
  return CARDS.includes(kind) ? 'card' : 'sheet'
}
