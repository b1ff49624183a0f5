import { expect, type Locator, type Page, test } from '@playwright/test'
import { Desk } from './desk.ts'
import { makePhoto } from './photos.ts'
import { examine, onEveryScreen } from './screens.ts'

/** Of the card that `makePhoto` draws into 2400 x 1800. */
const CARD = { left: 360, top: 360, right: 2040, bottom: 1440 }

/** Opens the editor on a photo of a card, and returns its dialog. */
async function openEditor(page: Page): Promise<Locator> {
  const desk = new Desk(page)
  await desk.open()
  await desk.choose(
    'id-portrait',
    await makePhoto(page, 'card.jpg', { width: 2400, height: 1800, noise: 8, quality: 0.92 }),
  )
  await desk.settled()
  await desk.inspect('id-portrait')
  await page.getByRole('button', { name: /^(调整四角|Adjust corners)$/ }).click()
  const editor = page.getByRole('dialog', { name: /^(调整四角|Adjust corners)$/ })
  await expect(editor.getByRole('img', { name: /^(拉正后的样子|Straightened)$/ })).toBeVisible()
  return editor
}

const grip = (editor: Locator, name: string) => editor.getByRole('slider', { name, exact: true })

/** Where a grip is in the photo, pixels. */
async function placeOf(editor: Locator, name: string): Promise<readonly [number, number]> {
  const text = (await grip(editor, name).getAttribute('aria-valuetext')) ?? ''
  const [x = Number.NaN, y = Number.NaN] = [...text.matchAll(/\d+/g)].map(Number)
  return [x, y]
}

async function middleOf(target: Locator): Promise<readonly [number, number]> {
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not shown.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

async function dragBy(page: Page, target: Locator, dx: number, dy: number): Promise<void> {
  const [x, y] = await middleOf(target)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx / 2, y + dy / 2)
  await page.mouse.move(x + dx, y + dy)
  await page.mouse.up()
}

test.describe('by mouse', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('corners begin where the card was found, are dragged, taken back and done again', async ({ page }) => {
    const editor = await openEditor(page)
    const [x, y] = await placeOf(editor, '左上角')
    expect(Math.abs(x - CARD.left) + Math.abs(y - CARD.top)).toBeLessThan(12)

    await editor.getByRole('switch', { name: '吸附边缘' }).click()
    await dragBy(page, grip(editor, '左上角'), 60, 40)
    const moved = await placeOf(editor, '左上角')
    expect(moved[0]).toBeGreaterThan(x + 60)
    expect(moved[1]).toBeGreaterThan(y + 40)
    await expect(editor.getByRole('status')).toHaveText(`左上角：横 ${moved[0]}，纵 ${moved[1]} 像素`)

    await editor.getByRole('button', { name: '撤销' }).click()
    expect(await placeOf(editor, '左上角')).toEqual([x, y])
    await editor.getByRole('button', { name: '重做' }).click()
    expect(await placeOf(editor, '左上角')).toEqual(moved)
    await editor.getByRole('button', { name: '自动' }).click()
    expect(await placeOf(editor, '左上角')).toEqual([x, y])
  })

  test('a side is moved parallel to itself', async ({ page }) => {
    const editor = await openEditor(page)
    await editor.getByRole('switch', { name: '吸附边缘' }).click()
    const [left, right] = [await placeOf(editor, '左下角'), await placeOf(editor, '右下角')]
    await dragBy(page, grip(editor, '下边'), 25, -30)
    const [movedLeft, movedRight] = [await placeOf(editor, '左下角'), await placeOf(editor, '右下角')]
    expect(left[1] - movedLeft[1]).toBeGreaterThan(30)
    expect(Math.abs(left[1] - movedLeft[1] - (right[1] - movedRight[1]))).toBeLessThanOrEqual(2)
    expect(Math.abs(left[0] - movedLeft[0])).toBeLessThan(12)
  })

  test('a corner that is let go beside the edge snaps onto it, as a step of its own', async ({ page }) => {
    const editor = await openEditor(page)
    const found = await placeOf(editor, '右下角')
    await dragBy(page, grip(editor, '右下角'), 5, -4)
    await expect(editor.getByRole('status')).toContainText('已吸附到边缘')
    const snapped = await placeOf(editor, '右下角')
    expect(Math.hypot(snapped[0] - found[0], snapped[1] - found[1])).toBeLessThan(4)
    await editor.getByRole('button', { name: '撤销' }).click()
    const dragged = await placeOf(editor, '右下角')
    expect(Math.hypot(dragged[0] - found[0], dragged[1] - found[1])).toBeGreaterThan(8)

    // A handle that is only chosen does not snap again.
    await dragBy(page, grip(editor, '右下角'), 0, 0)
    await page.waitForTimeout(800)
    expect(await placeOf(editor, '右下角')).toEqual(dragged)
  })

  test('a corner cannot be dragged to where there would be no document', async ({ page }) => {
    const editor = await openEditor(page)
    const begun = await placeOf(editor, '左上角')
    const [x, y] = await middleOf(grip(editor, '左上角'))
    const [farX, farY] = await middleOf(grip(editor, '右下角'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move((x + farX) / 2 - 40, (y + farY) / 2 - 40)
    const last = await placeOf(editor, '左上角')
    await page.mouse.move(farX + 40, farY + 40)
    await expect(editor.getByRole('status')).toContainText('左上角停在这里')
    expect(await placeOf(editor, '左上角')).toEqual(last)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(editor).toBeVisible()
    expect(await placeOf(editor, '左上角')).toEqual(begun)
  })

  test('what is accepted is straightened, and begins there the next time', async ({ page }) => {
    const editor = await openEditor(page)
    await dragBy(page, grip(editor, '左上角'), -50, -30)
    const accepted = await placeOf(editor, '左上角')
    await editor.getByRole('button', { name: '完成' }).click()
    await expect(editor).toHaveCount(0)
    await new Desk(page).settled()
    await expect(page.getByRole('complementary')).toContainText('拉正')
    await page.getByRole('button', { name: '调整四角' }).click()
    expect(await placeOf(page.getByRole('dialog'), '左上角')).toEqual(accepted)
  })
})

test.describe('by finger', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })

  test('a corner follows the finger, and the magnifier keeps out of its way', async ({ page, context }) => {
    const editor = await openEditor(page)
    const before = await placeOf(editor, '右上角')
    const [x, y] = await middleOf(grip(editor, '右上角'))
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx = 0, dy = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y: y + dy }],
      })
    await touch('touchStart')
    for (let step = 1; step <= 8; step++) await touch('touchMove', -2 * step, 4 * step)

    const loupe = editor.locator('canvas').and(page.locator('[data-loupe]'))
    await expect(loupe).toBeVisible()
    const box = await loupe.boundingBox()
    if (!box) throw new Error('no magnifier')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(360)
    const [fingerX, fingerY] = [x - 16, y + 32]
    const apart = Math.max(fingerY - box.y - box.height, box.x - fingerX, fingerX - box.x - box.width)
    expect(apart).toBeGreaterThanOrEqual(40)

    await touch('touchEnd')
    await expect(loupe).toHaveCount(0)
    const after = await placeOf(editor, '右上角')
    expect(after[0]).toBeLessThan(before[0] - 80)
    expect(after[1]).toBeGreaterThan(before[1] + 160)
    expect(await editor.evaluate((dialog) => dialog.scrollTop)).toBe(0)

    await editor.getByRole('button', { name: '下移 1 像素' }).click()
    expect((await placeOf(editor, '右上角'))[1]).toBe(after[1] + 1)
  })

  test('the way back closes the editor and leaves the photo open, then closes the photo', async ({ page }) => {
    const editor = await openEditor(page)
    const sheet = page.getByRole('dialog', { name: '身份证人像面' })
    await page.goBack()
    await expect(editor).toHaveCount(0)
    await expect(sheet).toBeVisible()

    await page.getByRole('button', { name: '调整四角' }).click()
    await editor.getByRole('button', { name: '完成' }).click()
    await expect(editor).toHaveCount(0)
    await expect(sheet).toBeVisible()
    await page.goBack()
    await expect(sheet).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('every handle and button is large enough for a finger', async ({ page }) => {
    const editor = await openEditor(page)
    for (const target of await editor.locator('button, [role=slider]').all()) {
      const box = await target.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })
})

test.describe('by keyboard alone', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('corners are walked through, moved, taken back, given up and accepted', async ({ page }) => {
    const desk = new Desk(page)
    await desk.open()
    await desk.choose(
      'id-portrait',
      await makePhoto(page, 'card.jpg', { width: 2400, height: 1800, noise: 8, quality: 0.92 }),
    )
    await desk.settled()
    await desk.inspect('id-portrait')
    const opener = page.getByRole('button', { name: '调整四角' })
    await opener.press('Enter')
    const editor = page.getByRole('dialog', { name: '调整四角' })
    await expect(grip(editor, '左上角')).toBeFocused()
    await expect(page.locator('[data-loupe]')).toBeVisible()
    const [x, y] = await placeOf(editor, '左上角')

    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    expect(await placeOf(editor, '左上角')).toEqual([x + 1, y + 10])
    await page.keyboard.press('Tab')
    await expect(grip(editor, '右上角')).toBeFocused()
    await page.keyboard.press('Control+z')
    expect(await placeOf(editor, '左上角')).toEqual([x + 1, y])
    await expect(editor.getByRole('status')).toHaveText('已撤销一步。')
    await page.keyboard.press('Control+Shift+z')
    expect(await placeOf(editor, '左上角')).toEqual([x + 1, y + 10])

    await page.keyboard.press('Escape')
    await expect(editor).toHaveCount(0)
    await expect(opener).toBeFocused()
    await expect(page.getByRole('complementary')).not.toContainText('拉正')

    await opener.press('Enter')
    expect(await placeOf(editor, '左上角')).toEqual([x, y])
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(editor).toHaveCount(0)
    await desk.settled()
    await expect(page.getByRole('complementary')).toContainText('拉正')
  })
})

onEveryScreen(() => {
  test('the editor is free of accessibility violations and fits the width', async ({ page }) => {
    const editor = await openEditor(page)
    await editor.getByRole('slider').first().press('ArrowLeft')
    await examine(page)
  })
})
