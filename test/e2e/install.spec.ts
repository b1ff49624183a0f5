import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, expect, test } from '@playwright/test'
import { findChromium, LAUNCH_ARGUMENTS } from '../support/chromium.ts'
import { StaticHost } from '../support/static-host.ts'

test.use({ serviceWorkers: 'allow' })

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

test('the browser finds nothing that would keep the page from being installed', async () => {
  // An ordinary test context counts as incognito, which cannot install anything.
  const profile = await mkdtemp(join(tmpdir(), 'profile-'))
  const host = await new StaticHost(DIST).start()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: LAUNCH_ARGUMENTS,
    locale: 'zh-CN',
  })
  try {
    const page = await context.newPage()
    await page.goto(host.address)
    await page.waitForFunction(() => navigator.serviceWorker.controller)
    const session = await context.newCDPSession(page)
    await expect.poll(async () => (await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
    const { errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data ?? '{}')
    expect(manifest).toMatchObject({ lang: 'zh-CN', name: '备案照片预检', display: 'standalone' })
    const purposes = manifest.icons.map(({ purpose }: { purpose: string }) => purpose)
    expect(purposes).toEqual(expect.arrayContaining(['any', 'maskable']))
    for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
      expect({ src, sizes }).toEqual({ src, sizes: await sizeOf(src) })
    }
    /** The true size of a picture; an SVG has any. */
    async function sizeOf(src: string): Promise<string> {
      if (src.endsWith('.svg')) return 'any'
      return page.evaluate(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, src)
    }
  } finally {
    await context.close()
    await host.stop()
    await rm(profile, { recursive: true })
  }
})

test('a shortcut opens the page for its kind of organiser', async ({ page }) => {
  await page.goto('/?organiser=enterprise')
  await expect(page.locator('#slot-licence')).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})

test("in WeChat's browser the page says what to do otherwise, and still takes photos", async ({ browser }) => {
  const context = await browser.newContext({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.50',
    serviceWorkers: 'block',
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    viewport: { width: 360, height: 800 },
  })
  const page = await context.newPage()
  await page.addInitScript(() => {
    // As in its Android browser, which is said to have none of these.
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    Reflect.deleteProperty(Navigator.prototype, 'mediaDevices')
    Reflect.deleteProperty(Navigator.prototype, 'canShare')
  })
  await page.goto('/')
  const panel = page.getByRole('region', { name: '这台设备' })
  for (const text of ['在浏览器打开', '不能离线使用', '长按照片', '不能直接分享', '点“拍照”']) {
    await expect(panel).toContainText(text)
  }
  await expect(page.locator('#slot-id-portrait input[capture]')).toHaveCount(1)
  await context.close()
})
