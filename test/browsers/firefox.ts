import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { findProgram, readText, type Visitor } from './visitor.ts'

/** Firefox without a window, spoken to by WebDriver BiDi: no other program is needed. */
export async function openFirefox(): Promise<Visitor> {
  const executablePath = findProgram(PATHS, 'Firefox')
  const downloads = await mkdtemp(join(tmpdir(), 'firefox-downloads-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    downloads,
    complaints,
    async open(address) {
      await page.goto(address)
    },
    async choose(place, paths) {
      const input = await (await handleOf(page, place)).toElement('input')
      await input.uploadFile(...paths)
    },
    async click(place) {
      await (await handleOf(page, place)).click()
    },
    read: async (place) => (await page.evaluate(readText, place)) ?? undefined,
    picture: () => page.screenshot(),
    async close() {
      await browser.close()
      await rm(downloads, { recursive: true, force: true })
    },
  }
}

const PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

async function handleOf(page: Page, place: string) {
  const handle = await page.$(`::-p-xpath(${place})`)
  if (!handle) throw new Error(`Nothing at ${place}`)
  return handle
}
