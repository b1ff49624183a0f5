import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type { CardWish, composeCard } from '../support/specimens/compose-card.ts'
import type { MadeFile } from './photos.ts'

export interface MadeCard extends MadeFile {
  /** What stands on it. */
  readonly person: { readonly name: string; readonly number: string }
}

/** Photos of cards of invented people, composed in a page of their own: the one under test forbids foreign scripts. */
export async function makeCards(browser: Browser, wishes: readonly CardWish[]): Promise<MadeCard[]> {
  const cards: MadeCard[] = []
  for (const wish of wishes) {
    const key = JSON.stringify(wish)
    const card = composed.get(key) ?? (await makeCard(browser, wish))
    composed.set(key, card)
    cards.push(card)
  }
  return cards
}

/** The same wish is the same card, and seconds of work. */
const composed = new Map<string, MadeCard>()

async function makeCard(browser: Browser, wish: CardWish): Promise<MadeCard> {
  const page = await browser.newPage()
  await page.addScriptTag({ content: await bundled() })
  const { base64, name, number } = await page.evaluate(compose, wish)
  await page.close()
  const buffer = Buffer.from(base64, 'base64')
  return { name: `${wish.side}-${wish.seed}.jpg`, mimeType: 'image/jpeg', buffer, person: { name, number } }
}

let script: Promise<string> | undefined

function bundled(): Promise<string> {
  script ??= bundle()
  return script
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../support/specimens/compose-card.ts', import.meta.url))
  const lib = { entry, formats: ['iife' as const], name: 'specimens' }
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } })
  // One entry in one format is one output with one chunk.
  const [
    {
      output: [chunk],
    },
  ] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return chunk.code
}

/** Runs in the page. */
async function compose(wish: CardWish): Promise<{ base64: string; name: string; number: string }> {
  // Put there by the script above.
  const { specimens } = globalThis as unknown as { specimens: { composeCard: typeof composeCard } }
  const { blob, name, number } = await specimens.composeCard(wish)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return { base64: btoa(text), name, number }
}
