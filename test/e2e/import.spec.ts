import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { makePdf } from '../support/make-pdf.ts'
import { Desk, watchTraffic } from './desk.ts'

const line = (text: string) => `BT /F1 40 Tf 80 700 Td (${text}) Tj ET BT /F2 40 Tf 80 600 Td <865A67844E4B4EBA> Tj ET`
const pdfOf = (name: string, options: Parameters<typeof makePdf>[0]) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(makePdf(options)),
})
const threePages = pdfOf('three.pdf', { pages: ['First', 'Second', 'Third'].map(line) })

test('pages of a PDF are chosen by keyboard, drawn under the policy of the page, and written as JPEG', async ({
  page,
}) => {
  const desk = new Desk(page)
  const traffic = watchTraffic(page)
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  await desk.open()
  await desk.choose('id-emblem', threePages)
  const dialog = page.getByRole('dialog', { name: '选择 PDF 的页面' })
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  await expect(dialog.locator('img')).toHaveCount(3)
  await page.waitForTimeout(300)
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(desk.slot('id-emblem')).toContainText('有好几页')
  await desk.slot('id-emblem').getByRole('button', { name: '选择页面' }).click()
  await dialog.getByRole('checkbox', { name: '第 2 页' }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('checkbox', { name: '第 3 页' }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: '放入 2 页' }).press('Enter')
  await expect(dialog).toBeHidden()

  await desk.settled()
  for (const slot of ['id-emblem', 'auxiliary']) {
    await expect(desk.slot(slot)).toContainText('PDF 格式不能上传')
    await expect(desk.slot(slot).locator('img')).toBeVisible()
  }
  await desk.slot('auxiliary').getByRole('button', { name: '修正' }).click()
  await desk.settled()
  await expect(desk.slot('auxiliary')).not.toContainText('PDF 格式不能上传')
  expect(troubles).toEqual([])
  expect(traffic.foreign()).toEqual([])
  expect(traffic.all.filter((line) => line.includes('/cmaps/'))).not.toEqual([])
})

test('a HEIC is shown and written as JPEG, and what cannot be read is explained', async ({ page }) => {
  const desk = new Desk(page)
  const traffic = watchTraffic(page)
  await desk.open()
  expect(traffic.all.filter((line) => /heic|libheif|pdf/.test(line))).toEqual([])

  const buffer = await readFile('test/support/files/invented-p3.heic')
  await desk.choose('id-portrait', { name: 'photo.heic', mimeType: 'image/heic', buffer })
  await desk.settled()
  await expect(desk.slot('id-portrait')).toContainText('HEIC 格式不能上传')
  await expect(desk.slot('id-portrait').locator('img')).toBeVisible()
  expect(traffic.all.filter((line) => line.endsWith('.wasm'))).toHaveLength(1)

  await desk.choose('id-emblem', pdfOf('locked.pdf', { isEncrypted: true }))
  await desk.settled()
  await expect(desk.slot('id-emblem')).toContainText('设了密码')
  expect(traffic.foreign()).toEqual([])
})

test('without a connection the photo waits, and is read when it is back', async ({ page }) => {
  const desk = new Desk(page)
  await page.route('**/assets/engine-pdf-*.js', (route) => route.abort())
  await desk.open()
  await desk.choose('auxiliary', pdfOf('one.pdf', { pages: [line('Only')] }))
  await desk.settled()
  await expect(desk.slot('auxiliary')).toContainText('没有加载成功')
  await page.unroute('**/assets/engine-pdf-*.js')
  await desk.slot('auxiliary').getByRole('button', { name: '重试' }).click()
  await desk.settled()
  await expect(desk.slot('auxiliary')).toContainText('PDF 格式不能上传')
})
