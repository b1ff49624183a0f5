import { expect, type Page, test } from '@playwright/test'
import { bytesOf, Desk } from './desk.ts'
import { makePhoto } from './photos.ts'
import { examine, onEveryScreen } from './screens.ts'

/** Two sides in their slots, looked at. */
async function withPhotos(page: Page): Promise<Desk> {
  const desk = new Desk(page)
  await desk.open()
  const one = await makePhoto(page, 'IMG_20260101_secret.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
  const two = await makePhoto(page, 'two.jpg', { width: 1500, height: 1125, noise: 12, quality: 0.9 })
  await desk.choose('id-portrait', [one, two])
  await desk.settled()
  await expect(page.getByRole('button', { name: /^(检查报告|Report)$/ })).toBeVisible()
  return desk
}

onEveryScreen(() => {
  test('each view is free of accessibility violations, fits the width and has a way back', async ({ page }) => {
    await withPhotos(page)
    await examine(page)
    for (const view of [
      /^(上传指引|How to upload)$/,
      /^(检查报告|Report)$/,
      /^(自存副本（加水印）|Private copy with a watermark)$/,
    ]) {
      const opener = page.getByRole('button', { name: view })
      await opener.click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible()
      await examine(page)
      await dialog.getByRole('button', { name: /^(返回|Back)$/ }).click()
      await expect(dialog).toHaveCount(0)
      await expect(opener).toBeFocused()
    }
  })
})

/** Puts a share sheet of ours into the page, which keeps what it was given or refuses it. */
async function lendShareSheet(page: Page, answer: 'takes' | 'AbortError' | 'NotAllowedError'): Promise<void> {
  await page.addInitScript((how) => {
    const shared: { name: string; type: string; bytes: number[]; active: boolean }[] = []
    Object.assign(window, { shared })
    Object.assign(navigator, {
      canShare: ({ files }: { files?: File[] }) => (files?.length ?? 0) > 0,
      share: async ({ files }: { files: File[] }) => {
        const active = navigator.userActivation.isActive
        if (how !== 'takes') throw new DOMException('', how)
        for (const file of files) {
          const bytes = [...new Uint8Array(await file.arrayBuffer())]
          shared.push({ name: file.name, type: file.type, bytes, active })
        }
      },
    })
  }, answer)
}

test('the share sheet gets every file by its name, byte for byte, from the tap itself', async ({ page }) => {
  await lendShareSheet(page, 'takes')
  const desk = await withPhotos(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^保存 01-/ }).click(),
  ])
  await page.getByRole('button', { name: '分享或存到相册' }).click()
  await expect(page.locator('#hand-over').getByRole('status')).toHaveText('已交给分享面板。')
  const shared = await page.evaluate(
    () => (window as unknown as { shared: { name: string; type: string; bytes: number[]; active: boolean }[] }).shared,
  )
  expect(shared.map(({ name, type, active }) => [name, type, active])).toEqual([
    ['01-主体负责人-身份证人像面.jpg', 'image/jpeg', true],
    ['02-主体负责人-身份证国徽面.jpg', 'image/jpeg', true],
  ])
  expect(Buffer.from(shared[0]?.bytes ?? []).equals(await bytesOf(saved))).toBe(true)
  await expect(desk.slot('id-portrait')).not.toContainText('未放照片')
})

test('a share that is cancelled loses nothing; one that is refused becomes an archive, and says so', async ({
  page,
}) => {
  await lendShareSheet(page, 'AbortError')
  await withPhotos(page)
  await page.getByRole('button', { name: '分享或存到相册' }).click()
  await expect(page.locator('#hand-over').getByRole('status')).toHaveText('没有分享，文件都还在。')

  await lendShareSheet(page, 'NotAllowedError')
  await page.reload()
  await withPhotos(page)
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '分享或存到相册' }).click(),
  ])
  expect(zip.suggestedFilename()).toBe('备案照片.zip')
  await expect(page.locator('#hand-over').getByRole('status')).toHaveText('系统没有允许分享，已改为打包下载。')
})

/** Puts a chooser of ours in the place of the system's. */
async function lendPicker(page: Page, answer: 'takes' | 'AbortError' | 'SecurityError'): Promise<void> {
  await page.addInitScript((how) => {
    const written: { name: string; bytes: number[] }[] = []
    Object.assign(window, {
      stubbedPicker: true,
      written,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        if (how !== 'takes') throw new DOMException('', how)
        const write = async (bytes: Uint8Array) => void written.push({ name: suggestedName, bytes: [...bytes] })
        return { createWritable: async () => ({ write, close: async () => undefined }) }
      },
    })
  }, answer)
}

test('one file goes where the person chooses', async ({ page }) => {
  await lendPicker(page, 'takes')
  await withPhotos(page)
  await page.getByRole('button', { name: /^保存 02-/ }).click()
  await expect(page.locator('#hand-over').getByRole('status')).toHaveText('已保存 02-主体负责人-身份证国徽面.jpg')
  const written = await page.evaluate(
    () => (window as unknown as { written: { name: string; bytes: number[] }[] }).written,
  )
  expect(written.map(({ name }) => name)).toEqual(['02-主体负责人-身份证国徽面.jpg'])
  expect(written[0]?.bytes.slice(0, 2)).toEqual([0xff, 0xd8])
})

test('a chooser that refuses gives way to a download; one that is cancelled does not', async ({ page }) => {
  await lendPicker(page, 'SecurityError')
  await withPhotos(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^保存 01-/ }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('01-主体负责人-身份证人像面.jpg')
  await expect(page.locator('#hand-over').getByRole('status')).toContainText('已改为下载 01-')

  await lendPicker(page, 'AbortError')
  await page.reload()
  await withPhotos(page)
  await page.getByRole('button', { name: /^保存 01-/ }).click()
  await expect(page.locator('#hand-over').getByRole('status')).toHaveText('没有保存，文件都还在。')
})

test('the report tells checks with their values, holds no name and no time, and prints without the page', async ({
  page,
}) => {
  await withPhotos(page)
  await page.getByRole('button', { name: '检查报告', exact: true }).click()
  const report = page.getByRole('dialog', { name: '备案照片预检报告' })
  await expect(report).toContainText('文件格式')
  await expect(report.getByRole('img')).toHaveCount(2)
  const text = (await report.textContent()) ?? ''
  expect(text).not.toContain('secret')
  expect(text).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d/)

  const [json] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('button', { name: '存为 JSON' }).click(),
  ])
  const stored = (await bytesOf(json)).toString()
  expect(JSON.parse(stored)).toMatchObject({ schema: 1, profile: 'aliyun' })
  expect(stored).not.toMatch(/secret|takenAt/)

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await report.getByRole('button', { name: '打印或存为 PDF' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(report.getByRole('button')).toHaveCount(0)
  await expect(page.locator('#app')).toBeHidden()
  const print = await report.evaluate((dialog) => ({
    ground: getComputedStyle(dialog).backgroundColor,
    ink: getComputedStyle(dialog.querySelector('h2') ?? dialog).color,
    cut: dialog.scrollHeight - dialog.clientHeight,
  }))
  expect(print).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(22, 24, 29)', cut: 0 })
  // Two photos with their checks do not fit onto one sheet.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
})

test('the guide names each file, its place, and what to do when it does not upload', async ({ page }) => {
  const desk = await withPhotos(page)
  await page.getByRole('button', { name: '上传指引' }).click()
  const guide = page.getByRole('dialog', { name: '上传指引' })
  await expect(guide).toContainText('01-主体负责人-身份证人像面.jpg')
  await expect(guide).toContainText('不收翻拍屏幕的照片')
  await expect(guide).toContainText('换一个网络')
  await expect(guide).toContainText('我们的推断')
  await page.goBack()
  await expect(guide).toHaveCount(0)
  await page.getByRole('button', { name: '修改' }).click()
  await page.getByRole('radio', { name: '华为云' }).check()
  await desk.settled()
  await page.getByRole('button', { name: '上传指引' }).click()
  await expect(page.getByRole('dialog')).toContainText('没有可靠资料')
  await expect(page.getByRole('dialog')).toContainText('其他附件')
})

test('a private copy bears its text and is named so that nobody uploads it', async ({ page }) => {
  await withPhotos(page)
  const [original] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^保存 01-/ }).click(),
  ])
  await page.getByRole('button', { name: '自存副本（加水印）' }).click()
  const view = page.getByRole('dialog', { name: '自存副本（加水印）' })
  await expect(view).toContainText('不要上传')
  await expect(view.getByRole('img', { name: '水印预览' })).toBeVisible()
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    view.getByRole('button', { name: '生成并保存 2 份' }).click(),
  ])
  expect(zip.suggestedFilename()).toBe('仅供自存.zip')
  const archive = await bytesOf(zip)
  expect(archive.includes(Buffer.from('仅供自存-01-主体负责人-身份证人像面.jpg'))).toBe(true)
  // The same picture, with some of it darker or paler and most of it as it was.
  const share = await view.getByRole('img').evaluate(changedShare, (await bytesOf(original)).toString('base64'))
  expect(share).toBeGreaterThan(0.03)
  expect(share).toBeLessThan(0.5)
})

/** Runs in the page: the share of pixels that differ from the original. */
async function changedShare(shown: Element, base64: string): Promise<number> {
  if (!(shown instanceof HTMLImageElement)) return 0
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const original = await createImageBitmap(new Blob([bytes]))
  const pixelsOf = (picture: CanvasImageSource) => {
    const context = new OffscreenCanvas(original.width, original.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(picture, 0, 0)
    return context.getImageData(0, 0, original.width, original.height).data
  }
  if (shown.naturalWidth !== original.width || shown.naturalHeight !== original.height) return 1
  const [before, after] = [pixelsOf(original), pixelsOf(shown)]
  let changed = 0
  for (let at = 0; at < before.length; at += 4) {
    if (Math.abs((before[at + 1] ?? 0) - (after[at + 1] ?? 0)) > 40) changed++
  }
  return changed / (before.length / 4)
}
