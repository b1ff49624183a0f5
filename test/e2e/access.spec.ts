import { expect, test } from '@playwright/test'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'
import { examine, onEveryScreen } from './screens.ts'

onEveryScreen(() => {
  test('every state is free of accessibility violations and fits the width', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    await examine(page)

    const large = await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
    const fine = await makePhoto(page, 'fine.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
    await desk.choose('id-portrait', [
      large,
      fine,
      { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    ])
    await desk.settled()
    await examine(page)

    await desk.inspect('id-portrait')
    await page
      .getByRole('button', { name: /^(修正|Repair)$/ })
      .last()
      .click()
    await expect(page.getByRole('slider')).toBeVisible({ timeout: 30_000 })
    await examine(page)
  })
})

test.describe('by keyboard alone', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('photos are walked through, opened, repaired and taken back', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    const large = await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
    const fine = await makePhoto(page, 'fine.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
    await desk.choose('id-portrait', [large, fine])
    await desk.settled()

    await page.keyboard.press('j')
    await expect(desk.slot('id-portrait')).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('身份证国徽面')
    await page.keyboard.press('k')
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('身份证人像面')

    await page.keyboard.press('r')
    await desk.settled()
    await expect(page.getByRole('complementary')).toContainText('复查通过：文件大小')

    await page.getByRole('complementary').getByRole('button', { name: '移除' }).press('Enter')
    await expect(desk.slot('id-portrait')).toContainText('未放照片')
    await page.keyboard.press('u')
    await expect(desk.slot('id-portrait')).not.toContainText('未放照片')

    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('a dialog gives the focus back to what opened it', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    const opener = page.getByRole('banner').getByRole('button', { name: '清除' })
    await opener.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).press('Enter')
    await expect(opener).toBeFocused()
  })

  test('a photo is moved to another slot, and changes places with the one there', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    const large = await makePhoto(page, 'large.jpg', { width: 2000, height: 1500, noise: 10, quality: 0.95 })
    const small = await makePhoto(page, 'small.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.95 })
    await desk.choose('id-portrait', [large, small])
    await desk.settled()
    await desk.inspect('id-portrait')
    await page.getByRole('complementary').getByLabel('移到…').selectOption('id-emblem')
    const width = (id: string) =>
      desk
        .slot(id)
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth)
    await expect.poll(() => width('id-portrait')).toBe(1600)
    await expect.poll(() => width('id-emblem')).toBe(2000)
  })
})

test('changing the plan drops no photo: what has lost its slot waits, and comes back', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await page.getByRole('radio', { name: '企业' }).check()
  await desk.choose('licence', await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }))
  await desk.settled()
  await page.getByRole('button', { name: '修改' }).click()
  await page.getByRole('radio', { name: '个人', exact: true }).check()
  await expect(page.getByRole('heading', { name: '暂存' })).toBeVisible()
  await page.getByRole('radio', { name: '企业' }).check()
  await expect(page.getByRole('heading', { name: '暂存' })).toHaveCount(0)
  await expect(desk.slot('licence')).not.toContainText('未放照片')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })

  for (const name of ['中文', 'English']) {
    test(`the longest plan fits the width: ${name}`, async ({ page }) => {
      const desk = new Desk(page)
      await desk.open()
      await page.getByRole('button', { name: '修改' }).click()
      for (const choice of ['个体工商户', '居住证', '另一人', '火山引擎'])
        await page.getByRole('radio', { name: choice, exact: true }).first().check()
      await page.getByRole('combobox').first().selectOption('内蒙古')
      await page.getByRole('button', { name: '收起' }).click()
      if (name === 'English') await page.getByRole('button', { name }).click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
  }

  test('who taps sees no ring where a script puts the focus, whatever the browser guesses; who uses keys does', async ({
    page,
  }) => {
    // As WebKit guesses, which focuses nothing that is tapped.
    await page.addInitScript(() => {
      const focus = HTMLElement.prototype.focus
      HTMLElement.prototype.focus = function (options) {
        focus.call(this, { ...options, focusVisible: true } as FocusOptions)
      }
    })
    const desk = new Desk(page)
    await desk.open()
    const card = await makePhoto(page, 'card.jpg', { width: 2400, height: 1800, noise: 8, quality: 0.92 })
    await desk.choose('id-portrait', card)
    await desk.settled()
    await desk.slot('id-portrait').locator('button[draggable]').tap()
    const heading = page.getByRole('dialog').getByRole('heading', { level: 2 })
    await expect(heading).toBeFocused()
    expect(await heading.evaluate((element) => element.matches(':focus-visible'))).toBe(true)
    await expect(heading).not.toHaveCSS('box-shadow', /4px/)
    await page.getByRole('button', { name: '调整四角' }).tap()
    await expect(page.getByRole('slider', { name: '左上角', exact: true })).toBeFocused()
    await expect(page.getByRole('img', { name: '拉正后的样子' })).toBeVisible()
    await expect(page.locator('[data-loupe]')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.locator(':focus')).toHaveCSS('box-shadow', /4px/)
  })

  test('the way back closes the sheet and stays on the page', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    const fine = await makePhoto(page, 'fine.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
    await desk.choose('id-portrait', [fine, fine])
    await desk.settled()
    await desk.inspect('id-portrait')
    await page.getByRole('button', { name: '下一张' }).click()
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(desk.slot('id-portrait')).toContainText('请您核对')
  })
})
