import { expect, type Page, test } from '@playwright/test'
import { makeCards } from './cards.ts'
import { Desk, watchTraffic } from './desk.ts'

test.use({ serviceWorkers: 'allow' })

/** Compiling the runtime and reading takes seconds on a loaded machine. */
test.setTimeout(180_000)
const PATIENCE = { timeout: 120_000 }

const offer = (page: Page) => page.getByRole('region', { name: '识别证件文字' }).first()

test('nothing of the reader is asked for before the person agrees; then both sides are read, and swapped in one tap', async ({
  page,
  browser,
}) => {
  const [front, back] = await makeCards(browser, [
    { seed: 11, side: 'portrait' },
    { seed: 11, side: 'emblem', to: '2026-12-10' },
  ])
  if (!front || !back) throw new Error('Two cards were asked for.')
  const traffic = watchTraffic(page)
  const ofReader = () => traffic.all.filter((line) => /\/assets\/reader[-/]|\.wasm/.test(line))
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-portrait', back)
  await desk.choose('id-emblem', front)
  await desk.settled()
  await expect(offer(page)).toContainText('照片和文字都不会离开')
  expect(ofReader()).toEqual([])

  await offer(page).getByRole('button', { name: '开启' }).click()
  const pair = page.getByRole('region', { name: /两面/ })
  await expect(pair).toContainText('两面放反了', PATIENCE)
  expect(ofReader().length).toBeGreaterThan(10)
  expect(traffic.foreign()).toEqual([])
  await pair.getByRole('button', { name: '一键对调' }).click()
  await expect(pair).not.toContainText('两面放反了')
  await expect(pair).toContainText('两面各有一张')
  await expect(desk.slot('id-emblem')).toContainText('有效期')

  await desk.inspect('id-portrait')
  const inspector = page.getByRole('complementary')
  await expect(inspector).toContainText('读到的是人像面')
  await inspector.getByText(/读到的文字/).click()
  await expect(inspector).toContainText(front.person.number)
})

test('a card that is upside down is turned in one tap, and then stands upright', async ({ page, browser }) => {
  const [card] = await makeCards(browser, [{ seed: 21, side: 'emblem', isUpsideDown: true }])
  if (!card) throw new Error('A card was asked for.')
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-emblem', card)
  await desk.settled()
  await offer(page).getByRole('button', { name: '开启' }).click()
  const slot = desk.slot('id-emblem')
  await expect(slot).toContainText('文字是倒的', PATIENCE)
  await slot.getByRole('button', { name: '修正' }).click()
  await desk.settled()
  await expect(slot).not.toContainText('文字是倒的')
  await desk.inspect('id-emblem')
  await expect(page.getByRole('complementary')).toContainText('复查通过：文字方向')
})

test('a download is cancelled, goes on where it was, and is removed again', async ({ page, browser }) => {
  const [card] = await makeCards(browser, [{ seed: 11, side: 'portrait' }])
  if (!card) throw new Error('A card was asked for.')
  let asked = 0
  let isHeld = true
  await page.context().route('**/assets/reader/*.bin', async (route) => {
    asked++
    // The fourth piece never comes.
    if (asked < 4 || !isHeld) await route.continue()
  })
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-portrait', card)
  await desk.settled()
  await offer(page).getByRole('button', { name: '开启' }).click()
  await expect(offer(page)).toContainText(/已下载 1\.\d MB，共 7\.8 MB/, PATIENCE)
  await offer(page).getByRole('button', { name: '取消' }).click()
  await expect(offer(page)).toContainText('可选')
  await expect(desk.slot('id-portrait')).toHaveAttribute('data-state', /pass|warn|unsure/)

  isHeld = false
  const before = asked
  await offer(page).getByRole('button', { name: '开启' }).click()
  await expect(offer(page)).toContainText('已读 1 张', PATIENCE)
  // 7.8 MB in pieces of half a megabyte, three of which were here.
  expect(asked - before).toBeLessThan(17)
  const setting = page.locator('section[aria-labelledby="device-title"]')
  await setting.getByRole('button', { name: '移除' }).click()
  await expect(setting.getByRole('button', { name: '移除' })).toHaveCount(0)
  expect(await page.evaluate(() => caches.has('reader'))).toBe(false)
  await expect(setting).toContainText('关着')
})

test('a broken download is explained, and everything else works on', async ({ page, browser }) => {
  const [card] = await makeCards(browser, [{ seed: 11, side: 'portrait' }])
  if (!card) throw new Error('A card was asked for.')
  await page.context().route('**/assets/reader/*.bin', (route) => route.fulfill({ body: 'not what was built' }))
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-portrait', card)
  await desk.settled()
  await offer(page).getByRole('button', { name: '开启' }).click()
  await expect(offer(page).getByRole('alert')).toContainText('校验不符', PATIENCE)
  await expect(offer(page).getByRole('button', { name: '重试' })).toBeVisible()
  await offer(page).getByRole('button', { name: '不用' }).click()
  await desk.inspect('id-portrait')
  await page.getByRole('complementary').getByRole('button', { name: '右转 90°' }).click()
  await desk.settled()
  await expect(page.getByRole('complementary')).toContainText('顺时针旋转 90°')
})

test('storage that is full is explained, and the photo stays as it was', async ({ page, browser }) => {
  const [card] = await makeCards(browser, [{ seed: 11, side: 'portrait' }])
  if (!card) throw new Error('A card was asked for.')
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-portrait', card)
  await desk.settled()
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
  await offer(page).getByRole('button', { name: '开启' }).click()
  await expect(offer(page).getByRole('alert')).toContainText('空间不够', PATIENCE)
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await offer(page).getByRole('button', { name: '重试' }).click()
  await expect(offer(page)).toContainText('已读 1 张', PATIENCE)
})

test('where no wasm may run the page says so and goes on', async ({ page, browser }) => {
  const [card] = await makeCards(browser, [{ seed: 11, side: 'emblem' }])
  if (!card) throw new Error('A card was asked for.')
  await page.context().route('**/assets/reader-worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" },
    })
  })
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-emblem', card)
  await desk.settled()
  await offer(page).getByRole('button', { name: '开启' }).click()
  await expect(offer(page).getByRole('alert')).toContainText('不能运行文字识别', PATIENCE)
  await desk.inspect('id-emblem')
  await expect(page.getByRole('complementary')).toContainText('有效期')
})

test('what was agreed to works without a connection', async ({ page, browser }) => {
  const [front, back] = await makeCards(browser, [
    { seed: 11, side: 'portrait' },
    { seed: 11, side: 'emblem' },
  ])
  if (!front || !back) throw new Error('Two cards were asked for.')
  const desk = new Desk(page)
  await desk.open()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await desk.choose('id-portrait', front)
  await desk.settled()
  await offer(page).getByRole('button', { name: '开启' }).click()
  await expect(offer(page)).toContainText('已读 1 张', PATIENCE)
  await page.context().setOffline(true)
  await page.reload()
  await desk.choose('id-emblem', back)
  await desk.settled()
  await expect(offer(page)).toContainText('不用再下载')
  await offer(page).getByRole('button', { name: '开启' }).click()
  await expect(offer(page)).toContainText('已读 1 张', PATIENCE)
})
