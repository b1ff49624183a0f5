import { expect, test } from '@playwright/test'
import { bytesOf, Desk } from './desk.ts'
import { makePhoto } from './photos.ts'

const CARD = { width: 3000, height: 2250, noise: 8, quality: 0.92 }

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })

  test('two sides of different sizes are brought to 1 : 1 with one tap, and taken back byte for byte', async ({
    page,
  }) => {
    const desk = new Desk(page)
    await desk.open()
    const portrait = await makePhoto(page, 'one.jpg', CARD)
    const emblem = await makePhoto(page, 'two.jpg', { ...CARD, size: 0.8 })
    await desk.choose('id-portrait', [portrait, emblem])
    await desk.settled()
    const pair = page.locator('#pair-id-portrait')
    await expect(pair).toContainText('国徽面比人像面小')
    await pair.getByRole('button', { name: '统一为 1 : 1' }).tap()
    await desk.settled()
    await expect(pair).toContainText('1.00 : 1')
    await expect(pair).not.toContainText('国徽面比人像面小')
    await expect(pair.getByRole('button', { name: '统一为 1 : 1' })).toHaveCount(0)

    await desk.inspect('id-portrait')
    await page.getByRole('button', { name: '还原为原图' }).tap()
    await page.getByRole('button', { name: '返回' }).tap()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存 01-主体负责人-身份证人像面.jpg' }).tap(),
    ])
    expect(await bytesOf(saved)).toEqual(portrait.buffer)
  })

  test('sides that cannot honestly be made alike say which to retake', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    const portrait = await makePhoto(page, 'one.jpg', CARD)
    const emblem = await makePhoto(page, 'two.jpg', { ...CARD, size: 0.45 })
    await desk.choose('id-portrait', [portrait, emblem])
    await desk.settled()
    const pair = page.locator('#pair-id-portrait')
    await pair.getByRole('button', { name: '统一为 1 : 1' }).tap()
    await desk.settled()
    await expect(pair.getByRole('alert')).toContainText('国徽面的像素不到另一面的一半')

    await desk.inspect('id-emblem')
    await page
      .getByRole('dialog')
      .getByLabel('换一张')
      .setInputFiles(await makePhoto(page, 'new.jpg', CARD))
    await desk.settled()
    await page.getByRole('button', { name: '返回' }).tap()
    await expect(pair).toContainText('两面大小一致')
    await expect(pair.getByRole('alert')).toHaveCount(0)
  })
})

test('papers are joined to the card in the order chosen by keyboard, handed over with it, and taken apart', async ({
  page,
}) => {
  const desk = new Desk(page)
  await desk.open()
  const portrait = await makePhoto(page, 'one.jpg', CARD)
  const paper = await makePhoto(page, 'paper.jpg', { ...CARD, width: 3600, height: 2700, shape: 'page' })
  await desk.choose('id-portrait', portrait)
  await page.getByRole('button', { name: '再加一份辅助资料' }).click()
  await desk.choose('auxiliary', [paper, paper])
  await desk.settled()

  await page.getByRole('button', { name: '拼到证件图上' }).click()
  const dialog = page.getByRole('dialog', { name: '拼到证件图上' })
  const order = dialog.getByRole('listitem')
  await expect(order).toHaveCount(2)
  const before = await order.allTextContents()
  await dialog
    .getByRole('button', { name: /往后移/ })
    .first()
    .press('Enter')
  expect(await order.allTextContents()).toEqual(before.reverse())
  await order.last().getByRole('checkbox').uncheck()
  await expect(dialog.getByRole('img', { name: '拼好的图片' })).toBeVisible({ timeout: 30_000 })
  await dialog.getByRole('button', { name: '采用' }).press('Enter')

  await expect(page.getByText('1 份资料已拼到身份证人像面的图上')).toBeVisible()
  const files = page.locator('#hand-over').getByRole('button', { name: /^保存 \d\d/ })
  await expect(files).toHaveCount(2)
  const [saved] = await Promise.all([page.waitForEvent('download'), files.first().click()])
  expect((await bytesOf(saved)).length).toBeLessThanOrEqual(4_000_000)

  await page.getByRole('button', { name: '拆开' }).click()
  await expect(files).toHaveCount(3)
  const [original] = await Promise.all([page.waitForEvent('download'), files.first().click()])
  expect(await bytesOf(original)).toEqual(portrait.buffer)
})
