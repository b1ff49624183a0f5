import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { makePdf } from '../support/make-pdf.ts'
import { StaticHost } from '../support/static-host.ts'
import { Desk, withoutFileChooser } from './desk.ts'
import { type MadeFile, makePhoto } from './photos.ts'

test.use({ serviceWorkers: 'allow' })

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

let host: StaticHost
test.beforeEach(async () => {
  host = await new StaticHost(DIST).start()
})
test.afterEach(() => host.stop())

/** Opens the page of this test's host, and waits until the service worker serves it. */
async function openServed(page: Page): Promise<Desk> {
  await withoutFileChooser(page)
  await page.goto(host.address)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await scrollToDevice(page)
  return new Desk(page)
}

/** What concerns the device stands at the end of the page, and is loaded when somebody comes near. */
const scrollToDevice = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight))

const fine = (page: Page, name = 'a.jpg') =>
  makePhoto(page, name, { width: 1600, height: 1200, noise: 10, quality: 0.9 })
const large = (page: Page) => makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })

/** A newer version of the page on the host: another index.html, and a service worker that knows of it. */
async function publish(mark: string): Promise<void> {
  const page = await readFile(`${DIST}/index.html`, 'utf8')
  host.overlay.set('/index.html', page.replace('<head>', `<head><meta name="edition" content="${mark}">`))
  const worker = await readFile(`${DIST}/service-worker.js`, 'utf8')
  const next = worker.replace(/("revision":")[0-9a-f]+(","url":"index\.html")/, `$1${mark}$2`)
  expect(next).not.toBe(worker)
  host.overlay.set('/service-worker.js', next)
}

const edition = (page: Page) => page.locator('meta[name="edition"]').getAttribute('content', { timeout: 5_000 })
const lookForUpdate = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).update())
const keepSwitch = (page: Page) => page.getByRole('switch', { name: '在本机保留' })
const updateButton = (page: Page) => page.getByRole('button', { name: '更新', exact: true })

test('the page stands, checks, repairs and saves with the server stopped', async ({ page }) => {
  const desk = await openServed(page)
  await expect(page.getByText('常用的已在本机')).toBeVisible()
  await host.stop()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await desk.choose('id-portrait', await large(page))
  await desk.settled()
  await page.getByRole('button', { name: '一键修正 1 张' }).click()
  await desk.settled()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^保存 01-/ }).click()
  expect((await readFile(await (await download).path())).length).toBeLessThanOrEqual(4_000_000)
  expect(await page.evaluate(() => fetch('./?x=1', { mode: 'cors' }).then(String, () => 'refused'))).toBe('refused')
})

test('an update asks, keeps the photos of its tab, and leaves the other tab alone', async ({ page, context }) => {
  const desk = await openServed(page)
  await desk.choose('id-portrait', await large(page))
  await desk.settled()
  await page.getByRole('button', { name: '一键修正 1 张' }).click()
  await desk.settled()
  const other = await context.newPage()
  const otherDesk = await openServed(other)
  await otherDesk.choose('id-portrait', await fine(other))
  await otherDesk.settled()
  await other.evaluate(() => {
    document.documentElement.dataset['untouched'] = 'yes'
  })

  await publish('second')
  await lookForUpdate(page)
  await expect(page.getByRole('region', { name: '有新版本' })).toBeVisible()
  expect(await page.locator('meta[name="edition"]').count()).toBe(0)
  await updateButton(page).click()
  await expect.poll(() => edition(page).catch(() => undefined)).toBe('second')
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
  await expectRepaired(desk)
  // Nobody asked for keeping: nothing stays behind.
  await expect(keepSwitch(page)).not.toBeChecked()
  expect(await storedKeys(page)).toEqual([])

  await expect(other.getByText('另一个标签页已更新')).toBeVisible()
  await expect(other.locator('html')).toHaveAttribute('data-untouched', 'yes')
  await expect(otherDesk.slot('id-portrait').locator('img')).toBeVisible()
  await updateButton(other).click()
  await expect.poll(() => edition(other).catch(() => undefined)).toBe('second')
  await expect(otherDesk.slot('id-portrait').locator('img')).toBeVisible()
})

test('a tab of the old version still finds the files that the new one lacks', async ({ page }) => {
  await openServed(page)
  const worker = await readFile(`${DIST}/service-worker.js`, 'utf8')
  const [entry, name] = /\{[^{}]*"url":"(assets\/Device-[^"]*\.js)"[^{}]*\}/.exec(worker) ?? raise()
  host.overlay.set('/service-worker.js', worker.replace(`,${entry}`, '').replace(`${entry},`, ''))
  await lookForUpdate(page)
  await updateButton(page).waitFor()
  await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.postMessage({ ask: 'activate' }))
  await expect(page.getByText('另一个标签页已更新')).toBeVisible()
  await host.stop()
  const status = await page.evaluate((url) => fetch(url).then((response) => response.status), `./${name}`)
  expect(status).toBe(200)
})

test('photos shared from another app land in free slots, and the inbox is empty again', async ({ page }) => {
  const desk = await openServed(page)
  const photo = await fine(page)
  const before = host.requests.length
  await share(page, [photo, { ...photo, name: '照片 2.jpg' }])
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
  await expect(desk.slot('id-emblem').locator('img')).toBeVisible()
  await desk.settled()
  expect(new URL(page.url()).search).toBe('')
  expect(host.requests.slice(before).filter((line) => line.startsWith('POST'))).toEqual([])
  expect(await page.evaluate(() => caches.has('inbox'))).toBe(false)
})

test('a scan of one page that is shared lands in a slot, too', async ({ page }) => {
  const desk = await openServed(page)
  const scan = makePdf()
  await share(page, [{ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan) }])
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
})

test('a share that nobody read is forgotten at the next start', async ({ page }) => {
  await openServed(page)
  await page.evaluate(async () => {
    const inbox = await caches.open('inbox')
    await inbox.put(`./share-target/${Date.now() - 61_000}/0`, new Response('a photo'))
  })
  await page.reload()
  await expect.poll(() => page.evaluate(() => caches.has('inbox'))).toBe(false)
  await page.goto(`${host.address}?shared=failed`)
  await expect(page.getByText('分享来的照片没有收到')).toBeVisible()
})

test('files opened with the installed page land in free slots', async ({ page }) => {
  const bytes = (await openServed(page).then(() => fine(page))).buffer.toString('base64')
  await page.addInitScript((base64) => {
    const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'opened.jpg')
    const launchQueue = {
      setConsumer: (consumer: (launch: object) => void) => consumer({ files: [{ getFile: async () => file }] }),
    }
    Object.defineProperty(globalThis, 'launchQueue', { value: launchQueue })
  }, bytes)
  await page.reload()
  const desk = new Desk(page)
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
})

test('a kept session survives a reload and the closing of its tab', async ({ page, context }) => {
  test.slow()
  const desk = await openServed(page)
  await desk.choose('id-portrait', await large(page))
  await desk.settled()
  await page.getByRole('button', { name: '一键修正 1 张' }).click()
  await desk.settled()
  await keepSwitch(page).check()
  await expect(page.getByText(/只存在这个浏览器里，.*自动删除/)).toBeVisible()
  await desk.choose('id-emblem', await fine(page))
  await desk.settled()
  await page.waitForTimeout(600)

  await page.reload()
  await expectRepaired(desk)
  await expect(desk.slot('id-emblem').locator('img')).toBeVisible()
  await expect(keepSwitch(page)).toBeChecked()

  await page.close({ runBeforeUnload: false })
  const heir = await context.newPage()
  const heirDesk = await openServed(heir)
  await expectRepaired(heirDesk)
})

test('wiping forgets everything in all tabs', async ({ page, context }) => {
  const desk = await openServed(page)
  await desk.choose('id-portrait', await fine(page))
  await keepSwitch(page).check()
  await expect.poll(async () => (await storedKeys(page)).length).toBe(2)

  // What another tab keeps is that tab's own.
  const other = await context.newPage()
  const otherDesk = await openServed(other)
  await expect(otherDesk.status).toContainText('还没有照片')
  await otherDesk.choose('id-portrait', await fine(other))
  await keepSwitch(other).check()
  await expect.poll(async () => (await storedKeys(other)).filter((key) => key.startsWith('note/')).length).toBe(2)

  await wipe(page)
  await expect(desk.status).toContainText('还没有照片')
  await expect(otherDesk.status).toContainText('还没有照片')
  await expect(other.locator('img[src^="blob:"]')).toHaveCount(0)
  await expect(keepSwitch(other)).not.toBeChecked()
  await other.waitForTimeout(600)
  expect(await storedKeys(other)).toEqual([])
  expect(await other.evaluate(() => localStorage.length)).toBe(0)
})

test('a kept session survives the crash of its tab', async ({ page, context }) => {
  const desk = await openServed(page)
  await desk.choose('id-portrait', await fine(page))
  await desk.settled()
  await keepSwitch(page).check()
  await expect.poll(async () => (await storedKeys(page)).length).toBe(2)
  const crashed = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  void session.send('Page.crash').catch(() => undefined)
  await crashed

  const next = await context.newPage()
  const nextDesk = await openServed(next)
  await expect(nextDesk.slot('id-portrait').locator('img')).toBeVisible()
  await expect(keepSwitch(next)).toBeChecked()
})

test('a kept session ends after a day', async ({ page }) => {
  await page.clock.install()
  const desk = await openServed(page)
  await desk.choose('id-portrait', await fine(page))
  await desk.settled()
  await keepSwitch(page).check()
  await expect.poll(async () => (await storedKeys(page)).length).toBe(2)
  await page.clock.fastForward('25:00:00')
  await expect(keepSwitch(page)).not.toBeChecked()
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
  await expect.poll(() => storedKeys(page)).toEqual([])
})

test('too little space is told, nothing is updated over it, and the photos stay in the page', async ({ page }) => {
  const desk = await openServed(page)
  await publish('second')
  await lookForUpdate(page)
  await updateButton(page).waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.address).origin, quotaSize: 200_000 })
  await desk.choose('id-portrait', await large(page))
  await desk.settled()
  await keepSwitch(page).check()
  await expect(page.getByRole('alert').filter({ hasText: '空间不够' })).toBeVisible()

  await updateButton(page).click()
  await expect(page.getByText('照片没能存好，所以没有更新')).toBeVisible()
  await expect(page.locator('meta[name="edition"]')).toHaveCount(0)
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
})

for (const [how, block] of Object.entries({
  'no database': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'a database that refuses to open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  },
  'no storage at all': () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', { get: refuse })
    Object.defineProperty(globalThis, 'sessionStorage', { get: refuse })
  },
})) {
  test(`with ${how} the page works on and says that nothing is kept`, async ({ page }) => {
    await page.addInitScript(block)
    const desk = await openServed(page)
    await desk.choose('id-portrait', await fine(page))
    await desk.settled()
    await keepSwitch(page).check()
    await expect(page.getByRole('alert').filter({ hasText: '浏览器不让网页存东西' })).toBeVisible()
    await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
  })
}

test('optional files are downloaded on request, with progress, and can be given back', async ({ page }) => {
  const worker = await readFile(`${DIST}/service-worker.js`, 'utf8')
  const optional = ['reader-1', 'reader-2', 'reader-3'].map((name) => ({
    revision: null,
    url: `assets/${name}.wasm`,
    bytes: 2_000_000,
  }))
  for (const { url } of optional) host.overlay.set(`/${url}`, 'x'.repeat(2_000_000))
  const list = optional.map((file) => JSON.stringify(file)).join()
  host.overlay.set('/service-worker.js', worker.replace(/\[(?=\{[^[\]]*"url":)/, `[${list},`))
  await openServed(page)
  const offline = page.getByRole('switch', { name: '离线可用' })
  const text = await page.getByText(/另需 [\d.]+ MB/).textContent()
  const total = Number(/另需 ([\d.]+) MB/.exec(text ?? '')?.[1])
  // Ours, and the three above.
  expect(total).toBeGreaterThan(6)
  expect(host.requests.filter((line) => line.includes('reader-'))).toEqual([])

  // Used once, it is kept.
  await page.evaluate(() => fetch('./assets/reader-1.wasm'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await scrollToDevice(page)
  await expect(page.getByText(`另需 ${(total - 2).toFixed(1)} MB`)).toBeVisible()
  await offline.click()
  await expect(page.getByText(`全部 ${total.toFixed(1)} MB 已在本机`)).toBeVisible({ timeout: 45_000 })
  await host.stop()
  expect(await page.evaluate(() => fetch('./assets/reader-3.wasm').then(({ status }) => status))).toBe(200)
  await offline.click()
  await expect(page.getByText(`另需 ${total.toFixed(1)} MB`)).toBeVisible()
  await offline.click()
  await expect(page.getByText('没有下载完')).toBeVisible()
})

/** What a phone does when photos are shared with the installed page: another origin sends a form to it. */
async function share(page: Page, photos: MadeFile[]): Promise<void> {
  const gallery = await new StaticHost(DIST).start()
  gallery.overlay.set(
    '/gallery.html',
    `<form method="post" enctype="multipart/form-data" action="${host.address}share-target">
       <input type="file" name="photos" multiple><button>share</button></form>`,
  )
  await page.goto(`${gallery.address}gallery.html`)
  await page.locator('input').setInputFiles(photos)
  await page.getByRole('button', { name: 'share' }).click()
  await page.waitForURL((url) => url.origin === new URL(host.address).origin)
  await gallery.stop()
}

/** The large photo is there, and no longer too large. */
async function expectRepaired(desk: Desk): Promise<void> {
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
  await expect(desk.slot('id-portrait')).toContainText('请您核对')
  await expect(desk.slot('id-portrait')).not.toContainText('最大 4 MB')
}

async function wipe(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '清除' }).click()
  await page.getByRole('button', { name: '全部清除，换下一位' }).click()
}

/** The keys of all that the page stored about photos. */
async function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (!names.includes('icp-preflight')) return []
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('icp-preflight')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const asking = opening.result.transaction('session').objectStore('session').getAllKeys()
        asking.onsuccess = () => {
          opening.result.close()
          resolve(asking.result.map(String))
        }
      }
    })
  })
}

function raise(): never {
  throw new Error('The built service worker does not list that file.')
}
