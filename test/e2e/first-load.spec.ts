import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'

// What the service worker has stored cannot be missing.
test.use({ serviceWorkers: 'block' })

/** The start page's HTML, CSS and JavaScript, however the build has split them. */
const BUDGET_BYTES = 120_000
/** Parts with files of their own. */
const PARTS = ['DevicePanel', 'EntryDetails', 'PairPanel', 'PhotoOverlay', 'RetakeFigure']

test('the start page loads what it needs and no more; the first photo brings the rest', async ({ page }) => {
  const files = new Map<string, number>()
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (/(\/|\.html|\.css|\.js)$/.test(pathname) && !pathname.includes('/worker-')) {
      files.set(pathname, gzipSync(await response.body(), { level: 9 }).length)
    }
  })
  const desk = new Desk(page)
  await desk.open()
  await page.waitForLoadState('networkidle')
  const names = () => [...files.keys()].join(' ')
  const first = [...files.values()].reduce((sum, length) => sum + length, 0)
  expect(first).toBeGreaterThan(60_000)
  expect(first).toBeLessThanOrEqual(BUDGET_BYTES)
  for (const part of PARTS) expect(names()).not.toContain(`/${part}-`)

  const photo = await makePhoto(page, 'a.jpg', { width: 800, height: 600, noise: 10, quality: 0.8 })
  await desk.choose('id-portrait', photo)
  await desk.settled()
  // Before anybody asks for them: the connection may be gone by then.
  for (const part of PARTS) expect(names()).toContain(`/${part}-`)
})

test('a part that cannot be loaded is missed, but takes no photo with it', async ({ page }) => {
  await page.route('**/assets/EntryDetails-*.js', (route) => route.abort())
  const desk = new Desk(page)
  await desk.open()
  await desk.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  await desk.settled()
  await desk.slot('id-portrait').locator('button[draggable]').click()
  await expect(page.getByRole('complementary')).toContainText('没有加载出来')
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
})

test('without the checks no photo counts as looked at, and another try is offered', async ({ page }) => {
  await page.route('**/assets/judging-*.js', (route) => route.abort())
  const desk = new Desk(page)
  await desk.open()
  await desk.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  await desk.settled()
  await expect(desk.slot('id-portrait')).toContainText('没能检查')
  await expect(desk.slot('id-portrait').getByRole('button', { name: '重试' })).toBeVisible()
})

test('what comes later moves nothing away from under a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/Device*.js', async (route) => {
    await held
    await route.continue()
  })
  await new Desk(page).open()
  const checklist = page.getByRole('button', { name: '备案前后清单' })
  await checklist.scrollIntoViewIfNeeded()
  const placeOf = () => checklist.evaluate((button) => button.getBoundingClientRect().top + window.scrollY)
  const before = await placeOf()
  release()
  await page.getByRole('heading', { name: '这台设备' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('switch', { name: '在本机保留' })).toBeVisible()
  expect(await placeOf()).toBe(before)
})
