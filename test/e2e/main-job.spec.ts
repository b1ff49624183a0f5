import { expect, test } from '@playwright/test'
import { bytesOf, Desk, watchTraffic } from './desk.ts'
import { makePhoto } from './photos.ts'

test.use({ serviceWorkers: 'allow' })

/** The window that our files are written into for Aliyun. */
const MIN_BYTES = 204_800
const MAX_BYTES = 4_000_000

test('an applicant chooses three photos, reads the verdict, repairs, and saves files that fit', async ({ page }) => {
  const traffic = watchTraffic(page)
  const desk = new Desk(page)
  await desk.open()
  const large = await makePhoto(page, 'IMG_0001.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
  const misnamed = await makePhoto(page, 'IMG_0002.jpg', {
    width: 3000,
    height: 2250,
    noise: 12,
    quality: 1,
    type: 'image/png',
  })
  // A licence is a page: what looks like a card would be sorted out of its slot.
  const fine = await makePhoto(page, 'IMG_0003.jpg', {
    width: 3800,
    height: 2850,
    noise: 8,
    quality: 0.9,
    shape: 'page',
  })
  expect(large.buffer.length).toBeGreaterThan(4_194_304)

  await page.getByRole('radio', { name: '企业' }).check()
  await desk.choose('id-portrait', [large, misnamed, fine])
  await desk.settled()

  await expect(desk.status).toContainText('还差 2 项')
  await expect(desk.slot('id-portrait')).toContainText('最大 4 MB')
  await expect(desk.slot('id-emblem')).toContainText('文件其实是 PNG')

  await page.getByRole('button', { name: '一键修正 2 张' }).click()
  await desk.settled()
  await expect(desk.slot('id-portrait')).not.toContainText('最大 4 MB')
  await expect(desk.slot('id-emblem')).not.toContainText('后缀')

  for (const id of ['id-portrait', 'id-emblem', 'licence']) {
    await desk.inspect(id)
    await desk.confirmAll()
  }
  await expect(desk.status).toContainText('可以提交')

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存 01-主体负责人-身份证人像面.jpg' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('01-主体负责人-身份证人像面.jpg')
  const bytes = await bytesOf(saved)
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(bytes.length).toBeGreaterThanOrEqual(MIN_BYTES)
  expect(bytes.length).toBeLessThanOrEqual(MAX_BYTES)
  expect(bytes.includes('Exif')).toBe(false)

  const [untouched] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存 03-主办单位-营业执照.jpg' }).click(),
  ])
  expect(await bytesOf(untouched)).toEqual(fine.buffer)

  expect(traffic.all.length).toBeGreaterThan(3)
  expect(traffic.foreign()).toEqual([])
})

test('everything is saved as one archive with Chinese names, and a report without names or times', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  const photo = await makePhoto(page, 'Zhang-San-home.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
  await desk.choose('id-portrait', photo)
  await desk.settled()

  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '全部打包保存（zip）' }).click(),
  ])
  const zip = await bytesOf(archive)
  expect(zip.subarray(0, 2).toString()).toBe('PK')
  expect(zip.includes('01-主体负责人-身份证人像面.jpg')).toBe(true)

  await page.getByRole('button', { name: '检查报告', exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: '存为 JSON' }).click(),
  ])
  const text = (await bytesOf(file)).toString()
  const report = JSON.parse(text)
  expect(report).toMatchObject({ schema: 1, profile: 'aliyun', verdict: 'unsure', pairs: [], failures: [] })
  expect(report.photos[0].slot).toBe('id-portrait')
  expect(text).not.toContain('Zhang')
  expect(text).not.toContain('takenAt')
})

test('a repair is compared with the original, undone, and done again', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  const large = await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
  await desk.choose('id-portrait', large)
  await desk.settled()
  await desk.inspect('id-portrait')
  const inspector = page.getByRole('complementary')

  await inspector.getByRole('button', { name: '修正', exact: true }).click()
  await desk.settled()
  await expect(inspector).toContainText('复查通过：文件大小')
  await expect(inspector).toContainText(/文件 [\d.]+ MB → 3\.\d+ MB/)
  const slider = inspector.getByRole('slider', { name: '左右拖动比较修正前后' })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(slider).toHaveValue('0')

  await inspector.getByRole('button', { name: '还原为原图' }).click()
  await expect(desk.slot('id-portrait')).toContainText('最大 4 MB')
  await expect(slider).toHaveCount(0)
})

test('a photo is turned upright from the original pixels, and turned back by undoing', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  await desk.settled()
  await desk.inspect('id-portrait')
  await page.getByRole('button', { name: '右转 90°' }).click()
  await desk.settled()
  await expect(page.getByRole('complementary')).toContainText('顺时针旋转 90°')
  const shape = () =>
    desk
      .slot('id-portrait')
      .locator('img')
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
  await expect.poll(shape).toEqual([1200, 1600])
  await page.getByRole('button', { name: '还原为原图' }).click()
  await expect.poll(shape).toEqual([1600, 1200])
})
