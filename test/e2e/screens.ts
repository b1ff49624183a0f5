import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** Every width, and light and dark in both languages. */
const SCREENS = [
  { name: 'phone, light, Chinese', width: 360, height: 800, colorScheme: 'light', locale: 'zh-CN' },
  { name: 'phone, dark, English', width: 360, height: 800, colorScheme: 'dark', locale: 'en-GB' },
  { name: 'tablet, light, English', width: 768, height: 1024, colorScheme: 'light', locale: 'en-GB' },
  { name: 'desk, dark, Chinese', width: 1440, height: 900, colorScheme: 'dark', locale: 'zh-CN' },
] as const

/** The same tests on every kind of screen. */
export function onEveryScreen(tests: () => void): void {
  for (const { name, width, height, colorScheme, locale } of SCREENS) {
    test.describe(name, () => {
      test.use({ viewport: { width, height }, colorScheme, locale })
      tests()
    })
  }
}

/** No rule of axe is broken, and nothing is wider than the page or than the view over it. */
export async function examine(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
  const overflows = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  )
  expect(Math.max(...overflows)).toBeLessThanOrEqual(0)
}
