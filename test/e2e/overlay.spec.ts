import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

/** What `test/app/overlay/photo-overlay.test.ts` compares as text is compared here as a picture, without any letters. */
const NAMES = ['whole', 'cut', 'several', 'unsure', 'areas', 'text'] as const

const read = (path: string) => readFile(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ viewport: { width: 960, height: 560 }, colorScheme })

    test('the marks over a photo look as they always did', async ({ page }) => {
      const tokens = await read('../../src/app/tokens.css')
      const drawings = await Promise.all(NAMES.map((name) => read(`../app/overlay/golden/${name}.svg`)))
      // Ids of patterns are unique in one drawing only.
      const unique = drawings.map((drawing, at) => drawing.replaceAll('_R_', `_${at}_`))
      await page.setContent(`<style>${tokens}
        body { display: grid; grid-template-columns: repeat(3, 304px); gap: 16px; padding: 8px; }
        svg { display: block; width: 304px; height: 228px; background: #8a8f96; overflow: hidden; }
      </style>${unique.join('')}`)
      expect(await page.screenshot()).toMatchSnapshot(`overlay-${colorScheme}.png`, {
        threshold: 0.2,
        // Fewer than the corners of one outline have; another version of the browser smooths its edges differently.
        maxDiffPixels: 400,
      })
    })
  })
}
