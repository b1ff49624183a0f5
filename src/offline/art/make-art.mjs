// Draws public/install anew: `npm run build && node src/offline/art/make-art.mjs`. Icons come from the two SVGs,
// screenshots from the built page, with no photo in them.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { preview } from 'vite'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const INSTALL = `${ROOT}public/install/`
const ICONS = [
  { from: 'public/icon.svg', name: 'icon-192', pixels: 192 },
  { from: 'public/icon.svg', name: 'icon-512', pixels: 512 },
  { from: 'src/offline/art/maskable.svg', name: 'maskable-512', pixels: 512 },
  { from: 'src/offline/art/maskable.svg', name: 'apple-touch-icon', pixels: 180 },
]
const SCREENSHOTS = [
  { name: 'narrow', viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
  { name: 'wide', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
]

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })

for (const { from, name, pixels } of ICONS) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
  const drawing = (await readFile(`${ROOT}${from}`, 'utf8')).replace(
    '<svg ',
    `<svg width="${pixels}" height="${pixels}" `,
  )
  await page.setContent(`<style>* { margin: 0; display: block }</style>${drawing}`)
  await page.screenshot({ path: `${INSTALL}${name}.png`, omitBackground: true })
  await page.close()
}

const server = await preview({ root: ROOT, preview: { port: 4304, host: '127.0.0.1' } })
for (const { name, ...screen } of SCREENSHOTS) {
  const page = await browser.newPage({ ...screen, locale: 'zh-CN', serviceWorkers: 'block' })
  await page.goto('http://127.0.0.1:4304/', { waitUntil: 'networkidle' })
  await page.screenshot({ path: `${INSTALL}${name}.jpg`, type: 'jpeg', quality: 72 })
  await page.close()
}
await server.close()
await browser.close()
