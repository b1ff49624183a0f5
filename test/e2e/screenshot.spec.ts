import { expect, type Page, test } from '@playwright/test'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'

/** `README_SCREENSHOT=1 npm run test:e2e -- screenshot` renews the pictures in the README. */
test.skip(!process.env['README_SCREENSHOT'], 'only on request')

const CARD = { width: 3000, height: 2250, noise: 8, quality: 0.92 }

async function shoot(page: Page, name: string): Promise<void> {
  // Until nothing moves any more.
  await page.waitForTimeout(700)
  await page.screenshot({ path: `test/e2e/screenshots/${name}.jpg`, type: 'jpeg', quality: 82 })
}

/** Two sides of a card, the second one smaller. */
async function withBothSides(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  await desk.open()
  const portrait = await makePhoto(page, 'one.jpg', CARD)
  const emblem = await makePhoto(page, 'two.jpg', { ...CARD, size: 0.8 })
  await desk.choose('id-portrait', [portrait, emblem])
  await desk.settled()
  return desk
}

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('a photo that was repaired', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    const large = await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
    const fine = await makePhoto(page, 'fine.jpg', { width: 2400, height: 1800, noise: 10, quality: 0.9 })
    await desk.choose('id-portrait', [large, fine])
    await desk.settled()
    await page.getByRole('button', { name: '一键修正 1 张' }).click()
    await desk.settled()
    await desk.inspect('id-portrait')
    await page.evaluate(() => scrollTo(0, 250))
    await shoot(page, 'page')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1.5 })

  test('corners set by hand', async ({ page }) => {
    const desk = await withBothSides(page)
    await desk.inspect('id-portrait')
    await page.getByRole('button', { name: '调整四角' }).tap()
    await expect(page.getByRole('img', { name: '拉正后的样子' })).toBeVisible()
    await shoot(page, 'corners')
  })

  test('two sides at one scale, and their hand-over', async ({ page }) => {
    const desk = await withBothSides(page)
    const pair = page.locator('#pair-id-portrait')
    await pair.getByRole('button', { name: '统一为 1 : 1' }).tap()
    await desk.settled()
    await pair.scrollIntoViewIfNeeded()
    await shoot(page, 'pair')
    await page.getByRole('button', { name: '检查报告', exact: true }).tap()
    await shoot(page, 'report')
  })

  test('a paper joined to the certificate', async ({ page }) => {
    const desk = await withBothSides(page)
    const paper = await makePhoto(page, 'paper.jpg', { ...CARD, width: 3600, height: 2700, shape: 'page' })
    await page.getByRole('button', { name: '再加一份辅助资料' }).tap()
    await desk.choose('auxiliary', [paper])
    await desk.settled()
    await page.getByRole('button', { name: '拼到证件图上' }).tap()
    const picture = page.getByRole('img', { name: '拼好的图片' })
    await expect(picture).toBeVisible({ timeout: 30_000 })
    await picture.scrollIntoViewIfNeeded()
    await shoot(page, 'stitch')
  })
})
