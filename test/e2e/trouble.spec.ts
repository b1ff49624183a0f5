import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'

// Its answers would be the true files, not the broken ones that these tests put in their place.
test.use({ serviceWorkers: 'block' })

const FILES = [
  { name: 'empty.jpg', buffer: Buffer.alloc(0), says: '文件是空的' },
  { name: 'paper.pdf', buffer: Buffer.from('%PDF-1.7 something'), says: 'PDF 文件' },
  { name: 'notes.jpg', buffer: Buffer.from('only some text'), says: '这不是能识别的照片文件' },
  { name: 'broken.jpg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]), says: '文件打不开' },
  { name: 'live.jpg', buffer: Buffer.from('\0\0\0\x18ftypqt  \0\0\0\0qt  '), says: '这是一段视频' },
  { name: 'phone.jpg', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), says: 'HEIC 格式不能上传' },
]

for (const { name, buffer, says } of FILES) {
  test(`${name} is explained and can be replaced`, async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    await desk.choose('id-portrait', { name, mimeType: 'image/jpeg', buffer })
    await desk.settled()
    await expect(desk.slot('id-portrait')).toContainText(says)
    await desk.inspect('id-portrait')
    await expect(page.getByRole('complementary')).toContainText('怎么办')
    await page
      .getByRole('complementary')
      .locator('input[type=file]')
      .setInputFiles(await makeFine(desk))
    await desk.settled()
    await expect(desk.slot('id-portrait')).not.toContainText(says)
  })
}

const makeFine = (desk: Desk) =>
  makePhoto(desk.page, 'fine.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })

test('a worker that dies costs one photo its turn: it is reported, retried, and the others stay', async ({ page }) => {
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch()
    const bomb = `addEventListener('message', ({ data }) => { if (data.photo?.name === 'deadly.jpg') throw new Error('boom') });\n`
    await route.fulfill({ response, body: bomb + (await response.text()) })
  })
  const desk = new Desk(page)
  await desk.open()
  const fine = await makeFine(desk)
  await desk.choose('id-portrait', [{ ...fine, name: 'deadly.jpg' }, fine])
  await desk.settled()
  await expect(desk.slot('id-portrait')).toContainText('处理中断了')
  await expect(desk.slot('id-emblem')).toContainText('请填写证件上的有效期截止日')
  await expect(desk.slot('id-portrait').getByRole('button', { name: '重试' })).toBeVisible()
})

test('cancelling keeps the photo and offers to try again', async ({ page }) => {
  // A worker that starts and then never answers.
  await page.route('**/assets/worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `postMessage({ answer: 'ready' })` }),
  )
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-portrait', await makeFine(desk))
  await expect(desk.slot('id-portrait').getByRole('progressbar')).toBeVisible()
  await desk.slot('id-portrait').getByRole('button', { name: '取消' }).click()
  await expect(desk.slot('id-portrait')).toContainText('已取消')

  await page.unroute('**/assets/worker-*.js')
  await desk.slot('id-portrait').getByRole('button', { name: '重试' }).click()
  await desk.settled()
  await expect(desk.slot('id-portrait')).toContainText('请您核对')
})

test('without OffscreenCanvas the page encodes on its own thread, inside the same window', async ({ page }) => {
  const takeAway = 'delete globalThis.OffscreenCanvas;\n'
  const desk = new Desk(page)
  await desk.open()
  const large = await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
  await page.addInitScript(takeAway)
  await page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: takeAway + (await response.text()) })
  })
  await desk.open()
  await desk.choose('id-portrait', large)
  await desk.settled()
  await page.getByRole('button', { name: '一键修正 1 张' }).click()
  await desk.settled()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^保存 01-/ }).click(),
  ])
  const { length } = await readFile(await saved.path())
  expect(length).toBeGreaterThan(204_800)
  expect(length).toBeLessThanOrEqual(4_000_000)
})

test('a browser without AbortSignal.any works like the others', async ({ page }) => {
  await page.addInitScript('delete AbortSignal.any')
  const desk = new Desk(page)
  await desk.open()
  await desk.choose('id-portrait', await makeFine(desk))
  await desk.settled()
  await expect(desk.slot('id-portrait')).toContainText('请您核对')
})

test('a second tap on the repair button does not cancel the repair', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await desk.choose(
    'id-portrait',
    await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 }),
  )
  await desk.settled()
  const { x, y, width, height } = (await page.getByRole('button', { name: '一键修正 1 张' }).boundingBox()) ?? raise()
  await page.mouse.click(x + width / 2, y + height / 2)
  await page.waitForTimeout(150)
  await page.mouse.click(x + width / 2, y + height / 2)
  await desk.settled()
  await expect(desk.slot('id-portrait')).not.toContainText('已取消')
  await expect(desk.slot('id-portrait')).not.toContainText('最大 4 MB')
})

function raise(): never {
  throw new Error('The button is not on the page.')
}
