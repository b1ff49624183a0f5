import { expect, test } from '@playwright/test'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'

test.use({ serviceWorkers: 'allow' })

test('wiping removes every photo, answer and result, and nothing of them was ever stored', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  await desk.settled()
  await desk.inspect('id-portrait')
  await desk.confirmAll()
  const address = await desk.slot('id-portrait').locator('img').getAttribute('src')

  await page.getByRole('banner').getByRole('button', { name: '清除' }).click()
  await page.getByRole('button', { name: '全部清除，换下一位' }).click()
  await expect(desk.status).toContainText('还没有照片')
  await expect(page.locator('img[src^="blob:"]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0)

  const stillThere = await page.evaluate(async (url) => {
    const image = new Image()
    image.src = url ?? ''
    return image.decode().then(
      () => true,
      () => false,
    )
  }, address)
  expect(stillThere).toBe(false)

  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    // The service worker keeps the page's own files, and nothing of a person.
    caches: (await caches.keys()).filter((name) => !/^(workbox-precache-.*|parts|previous)$/.test(name)),
    cookies: document.cookie,
  }))
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: [], cookies: '' })
})

test('the page cannot send anything elsewhere, and its counter shows an attempt', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await expect(page.getByRole('banner')).toContainText('外发请求 0')
  const sent = await page.evaluate(() =>
    fetch('http://127.0.0.2:9/leak', { method: 'POST', body: 'x' }).then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(sent).toBe('refused')
  await expect(page.getByRole('banner')).toContainText('外发请求 1')
})
