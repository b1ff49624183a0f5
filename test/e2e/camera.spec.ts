import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { findChromium, LAUNCH_ARGUMENTS } from '../support/chromium.ts'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'
import { examine } from './screens.ts'
import { VIDEOS, writeVideo } from './table-video.ts'

const PHONE = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, locale: 'zh-CN' }

/** A phone whose camera sees a file of video; what a camera sees is settled when a browser starts. */
async function withCamera(
  video: keyof typeof VIDEOS | undefined,
  act: (page: Page) => Promise<void>,
  baseURL: string | undefined,
): Promise<void> {
  const camera = video
    ? [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${writeVideo(VIDEOS[video])}`,
      ]
    : []
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...LAUNCH_ARGUMENTS, ...camera],
  })
  try {
    const context = await browser.newContext({ ...PHONE, ...(baseURL && { baseURL }) })
    await act(await context.newPage())
  } finally {
    await browser.close()
  }
}

async function openFinder(page: Page, title = '身份证人像面') {
  await page.getByRole('button', { name: `${title}: 拍照` }).tap()
  return page.getByRole('dialog', { name: `拍${title}` })
}

test('a good view is taken by itself, looked at, and becomes the photo', async ({ baseURL }) => {
  await withCamera(
    'good',
    async (page) => {
      const desk = new Desk(page)
      await desk.open()
      const finder = await openFinder(page)
      await expect(finder.getByRole('status')).toHaveText(/拿稳|保持不动/, { timeout: 30_000 })
      await examine(page)
      const shot = finder.getByRole('img', { name: '刚拍的照片' })
      await expect(shot).toBeVisible({ timeout: 40_000 })
      // A video of 1280 pixels shows a card smaller than a photo does: the checks see that, too.
      await expect(finder.getByRole('status')).toContainText('像素', { timeout: 30_000 })
      await examine(page)
      await finder.getByRole('button', { name: '完成' }).tap()
      await expect(finder).toHaveCount(0)
      await expect(desk.slot('id-portrait')).not.toContainText('未放照片')
    },
    baseURL,
  )
})

for (const [video, advice] of [
  ['dark', '太暗，到亮一点的地方'],
  ['cut off', '没拍全，离远一点'],
  ['moving', '拿稳'],
] as const) {
  test(`a view that is ${video} is not taken by itself, and says why`, async ({ baseURL }) => {
    await withCamera(
      video,
      async (page) => {
        await new Desk(page).open()
        const finder = await openFinder(page)
        await expect(finder.getByText(advice).first()).toBeVisible({ timeout: 30_000 })
        // Long enough for a good view to have been taken.
        await page.waitForTimeout(9000)
        await expect(finder.getByRole('button', { name: '拍一张' })).toBeVisible()

        await finder.getByRole('button', { name: '拍一张' }).tap()
        await expect(finder.getByRole('img', { name: '刚拍的照片' })).toBeVisible({ timeout: 30_000 })
        await finder.getByRole('button', { name: '重拍' }).tap()
        await expect(finder.getByRole('button', { name: '拍一张' })).toBeVisible()
      },
      baseURL,
    )
  })
}

test('the second side is held against the first, and waits until it is as large', async ({ baseURL }) => {
  await withCamera(
    'smaller',
    async (page) => {
      const desk = new Desk(page)
      await desk.open()
      // Drawn at seven tenths of its width, like the good view.
      await desk.choose(
        'id-portrait',
        await makePhoto(page, 'one.jpg', { width: 2400, height: 1800, noise: 8, quality: 0.92 }),
      )
      await desk.settled()
      const finder = await openFinder(page, '身份证国徽面')
      await expect(finder.getByText('比另一面小，再近一点').first()).toBeVisible({ timeout: 30_000 })
      await expect(finder.getByText(/与另一面 0\.8\d : 1/)).toBeVisible()
    },
    baseURL,
  )
})

test('a camera that is refused is explained, and a photo can be chosen', async ({ baseURL }) => {
  await withCamera(
    undefined,
    async (page) => {
      const desk = new Desk(page)
      await desk.open()
      await page.evaluate(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
      })
      const finder = await openFinder(page)
      await expect(finder.getByRole('alert')).toContainText('没有得到相机权限')
      await examine(page)
      await finder
        .getByLabel('从相册选')
        .setInputFiles(await makePhoto(page, 'one.jpg', { width: 2400, height: 1800, noise: 8, quality: 0.92 }))
      await expect(finder.getByRole('img', { name: '刚拍的照片' })).toBeVisible({ timeout: 30_000 })
    },
    baseURL,
  )
})

test('no camera, a busy one, and a page that may not ask: each is told apart', async ({ baseURL }) => {
  await withCamera(
    undefined,
    async (page) => {
      await new Desk(page).open()
      for (const [name, text] of [
        ['NotFoundError', '没有找到相机'],
        ['NotReadableError', '正被其他 App 占用'],
      ]) {
        await page.evaluate((error) => {
          navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error))
        }, name)
        const finder = await openFinder(page)
        await expect(finder.getByRole('alert')).toContainText(text ?? '')
        await page.goBack()
        await expect(finder).toHaveCount(0)
      }
    },
    baseURL,
  )
})

test('the camera is let go when the viewfinder closes', async ({ baseURL }) => {
  await withCamera(
    'dark',
    async (page) => {
      await new Desk(page).open()
      await page.evaluate(() => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
        navigator.mediaDevices.getUserMedia = async (wish) => {
          const stream = await ask(wish)
          Object.assign(window, { lent: stream })
          return stream
        }
      })
      const finder = await openFinder(page)
      await expect(finder.getByText('太暗，到亮一点的地方').first()).toBeVisible({ timeout: 30_000 })
      await finder.getByRole('button', { name: '返回' }).tap()
      await expect(finder).toHaveCount(0)
      const state = await page.evaluate(
        () => (window as unknown as { lent: MediaStream }).lent.getVideoTracks()[0]?.readyState,
      )
      expect(state).toBe('ended')
    },
    baseURL,
  )
})
