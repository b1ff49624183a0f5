import { expect, type Locator, type Page, test } from '@playwright/test'
import { bytesOf, Desk } from './desk.ts'
import { type MadeFile, makePhoto } from './photos.ts'

test.use({ serviceWorkers: 'allow' })

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })
// Four photos are looked at, repaired and looked at again.
test.setTimeout(180_000)

/** How a person presses a button, ticks a choice and brings files. */
interface Hand {
  press(target: Locator): Promise<void>
  check(target: Locator): Promise<void>
}

const FINGER: Hand = { press: (target) => target.tap(), check: (target) => target.tap() }
const KEYS: Hand = {
  press: (target) => target.press('Enter'),
  async check(target) {
    await target.focus()
    await target.press('Space')
  },
}

/** Raw photos: two sides of different sizes, one far too large a file, a licence, and a paper without a slot. */
async function rawPhotos(page: Page): Promise<MadeFile[]> {
  const card = { width: 3000, height: 2250, quality: 0.92, noise: 8 }
  return [
    await makePhoto(page, 'IMG_1.jpg', { ...card, noise: 40, quality: 0.98 }),
    await makePhoto(page, 'IMG_2.jpg', { ...card, size: 0.8 }),
    await makePhoto(page, 'IMG_3.jpg', { ...card, width: 3600, height: 2700 }),
    await makePhoto(page, 'IMG_4.jpg', { ...card, width: 3600, height: 2700, shape: 'page' }),
  ]
}

for (const [name, hand] of [
  ['by touch', FINGER],
  ['by keyboard alone', KEYS],
] as const) {
  test(`a whole dossier goes from raw photos to one archive, ${name}`, async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    const photos = await rawPhotos(page)
    await hand.check(page.getByRole('radio', { name: '企业' }))
    for (const [at, id] of ['id-portrait', 'id-emblem', 'licence', 'auxiliary'].entries()) {
      const photo = photos[at]
      const opener = desk.slot(id).locator('input[type=file][multiple]')
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        hand === FINGER ? desk.slot(id).locator('label').filter({ hasText: '从相册选' }).tap() : opener.press('Enter'),
      ])
      if (photo) await chooser.setFiles(photo)
    }
    await desk.settled()

    await hand.press(page.getByRole('button', { name: /^一键修正/ }))
    await desk.settled()
    await hand.press(page.locator('#pair-id-portrait').getByRole('button', { name: '统一为 1 : 1' }))
    await desk.settled()
    await expect(page.locator('#pair-id-portrait')).toContainText('两面大小一致，1 : 1')

    for (const id of ['id-portrait', 'id-emblem', 'licence', 'auxiliary']) {
      await hand.press(desk.slot(id).locator('button[draggable]'))
      await answerAll(page, hand)
      await hand.press(page.getByRole('button', { name: '返回' }))
    }
    await expect(desk.status).toContainText('可以提交')

    const [archive] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(page.getByRole('region', { name: '下一步' }).getByRole('button', { name: '保存成品' })),
    ])
    const zip = await bytesOf(archive)
    for (const file of [
      '01-主体负责人-身份证人像面.jpg',
      '02-主体负责人-身份证国徽面.jpg',
      '03-主办单位-营业执照.jpg',
      '04-辅助资料.jpg',
    ]) {
      expect(zip.includes(file)).toBe(true)
    }
  })
}

/** Every question with yes, and 长期 where a date is asked. */
async function answerAll(page: Page, hand: Hand): Promise<void> {
  const yes = page.getByRole('radio', { name: /^(是|没有|齐了)$/ })
  await expect(yes.first()).toBeVisible()
  const longTerm = page.getByLabel('长期')
  if (await longTerm.isVisible()) await hand.check(longTerm)
  for (let at = 0; at < (await yes.count()); at++) await hand.check(yes.nth(at))
}
