import { test } from '@playwright/test'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'

/** `README_SCREENSHOT=1 npm run test:e2e -- screenshot` renews the picture in the README. */
test.skip(!process.env['README_SCREENSHOT'], 'only on request')
test.use({ viewport: { width: 1280, height: 800 } })

test('the README shows the page as it is', async ({ page }) => {
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
  await page.waitForTimeout(500)
  await page.screenshot({ path: 'test/e2e/screenshots/page.png' })
})
