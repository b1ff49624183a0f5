import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { Widget } from './builder.ts'
import { makePhoto } from './photos.ts'

for (const [name, address] of [
  ['Chinese', '/widget/index.html'],
  ['English', '/widget/en.html'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the widget's page in ${name}, ${colorScheme}, has nothing that axe objects to, from 360 px up`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(address)
      await expect(new Widget(page).frame.locator('#photos')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
}

test('its live example tells what the form would submit, and submits nothing', async ({ page }) => {
  await page.goto('/widget/index.html')
  const small = await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
  const widget = new Widget(page)
  await widget.choose('id-portrait', small)
  await widget.handOver()
  const submit = page.getByRole('button', { name: '看看会提交什么' })
  await submit.click()
  // The other side is required, too.
  await expect(page.locator('output')).toBeEmpty()
  await widget.choose('id-emblem', small)
  await widget.frame.getByRole('button', { name: '重新交给本站' }).click()
  await submit.click()
  await expect(page.locator('output')).toContainText('person[id-portrait] = 01-')
  await expect(page.locator('output')).toContainText('person[id-emblem] = 02-')
  await expect(page).toHaveURL(/index\.html$/)
})
