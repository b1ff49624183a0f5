import { expect, test } from '@playwright/test'
import { Builder, formData, Widget } from './builder.ts'
import { type MadeFile, makePhoto } from './photos.ts'

test.use({ serviceWorkers: 'allow' })

const ONE = '<icp-preflight name="portrait" slots="id-portrait" required></icp-preflight>'

let builder: Builder
let large: MadeFile
test.beforeEach(async ({ page }) => {
  builder = await new Builder().start()
  large = await makePhoto(page, 'IMG_1.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
})
test.afterEach(() => builder.stop())

test('the repaired photo arrives in the form of another origin, whose policy admits our script and frame only', async ({
  page,
}) => {
  const policy = `default-src 'none'; script-src ${builder.widget.address}; frame-src ${builder.widget.address}; form-action 'self'`
  await builder.open(page, ONE, { 'content-security-policy': policy })
  const widget = new Widget(page)
  await widget.choose('id-portrait', large)
  await expect(widget.frame.locator('#slot-id-portrait')).toContainText('最大 4 MB')
  await widget.frame.getByRole('button', { name: '一键修正 1 张' }).click()
  await expect(widget.frame.locator('#slot-id-portrait')).not.toContainText('最大 4 MB', { timeout: 45_000 })
  // Nothing has been given yet.
  expect(await formData(page)).toEqual([])

  await widget.frame
    .getByRole('region', { name: /^交给 / })
    .getByRole('button', { name: /^交给 / })
    .click()
  await expect(widget.frame.getByRole('dialog')).toContainText(builder.origin)
  await widget.frame.getByRole('dialog').getByRole('button', { name: '先不交' }).click()
  expect(await formData(page)).toEqual([])

  await widget.handOver()
  const [sent] = await formData(page)
  expect(sent).toEqual({
    name: 'portrait',
    file: '01-主体负责人-身份证人像面.jpg',
    size: expect.any(Number),
    type: 'image/jpeg',
  })
  expect(sent?.size).toBeLessThanOrEqual(4_000_000)
  await page.getByRole('button', { name: '提交备案' }).click()
  await expect(page).toHaveTitle('已收到')
  const body = builder.site.posts[0]?.toString('latin1') ?? ''
  expect(body).toContain('name="portrait"')
  // The JPEG itself, first to last marker.
  expect(body).toMatch(/\r\n\r\n\xff\xd8\xff[\s\S]+\xff\xd9\r\n/)
  // The widget's host has only served files.
  expect(builder.widget.requests.filter((line) => !line.startsWith('GET '))).toEqual([])
})

test.describe('in pages that are isolated or strict', () => {
  for (const [name, headers] of [
    [
      'COEP require-corp',
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    ],
    ['COEP credentialless', { 'cross-origin-embedder-policy': 'credentialless' }],
    ['Trusted Types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
  ] as const) {
    test(`it opens and checks under ${name}`, async ({ page }) => {
      await builder.open(page, ONE, headers)
      const widget = new Widget(page)
      const small = await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
      await widget.choose('id-portrait', small)
      await expect(widget.frame.locator('#slot-id-portrait img')).toBeVisible()
      await expect(widget.frame.locator('#slot-id-portrait')).not.toContainText('没能检查')
      await widget.handOver()
      expect(await formData(page)).toHaveLength(1)
    })
  }
})

test('what is required, handed over, taken back and reset is so for the form', async ({ page }) => {
  await builder.open(page, ONE)
  const widget = new Widget(page)
  await expect(widget.frame.getByText('还没有照片')).toBeVisible()
  const isValid = () => page.evaluate(() => document.forms[0]?.checkValidity())
  expect(await isValid()).toBe(false)
  await page.getByRole('button', { name: '提交备案' }).click()
  await expect(page).toHaveTitle('建站')

  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    for (const name of ['change', 'handover']) {
      document.querySelector('icp-preflight')?.addEventListener(name, ({ type }) => seen.push(type))
    }
  })
  await widget.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  expect(await isValid()).toBe(false)
  await widget.handOver()
  expect(await isValid()).toBe(true)
  expect(await page.evaluate(() => document.querySelector('icp-preflight')?.handed.report?.schema)).toBe(1)

  await widget.frame.getByRole('button', { name: '从表单收回' }).click()
  await expect.poll(isValid).toBe(false)
  // Asked once, not again.
  await widget.frame.getByRole('button', { name: /^交给 / }).click()
  await expect.poll(isValid).toBe(true)
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([
    'handover',
    'change',
    'handover',
    'change',
    'handover',
    'change',
  ])

  await page.evaluate(() => document.forms[0]?.reset())
  expect(await isValid()).toBe(false)
  await expect(widget.frame.locator('#slot-id-portrait')).toHaveAttribute('data-state', 'empty')
})

test('a disabled field can neither be used nor is it sent', async ({ page }) => {
  await builder.open(page, `<fieldset>${ONE}</fieldset>`)
  const widget = new Widget(page)
  await widget.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  await widget.handOver()
  await page.evaluate(() => document.querySelector('fieldset')?.setAttribute('disabled', ''))
  expect(await formData(page)).toEqual([])
  expect(await page.evaluate(() => document.forms[0]?.checkValidity())).toBe(true)
  expect(await page.locator('icp-preflight > *, icp-preflight div').evaluate((box: HTMLElement) => box.inert)).toBe(
    true,
  )
  await page.evaluate(() => document.querySelector('fieldset')?.removeAttribute('disabled'))
  expect(await formData(page)).toHaveLength(1)
})

test('two widgets keep their photos apart, each in its own field', async ({ page }) => {
  await builder.open(
    page,
    `<icp-preflight id="one" name="person" slots="id-portrait id-emblem"></icp-preflight>
     <icp-preflight id="two" name="licence" slots="licence"></icp-preflight>`,
  )
  const [one, two] = [new Widget(page, '#one'), new Widget(page, '#two')]
  const small = await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
  await one.choose('id-portrait', small)
  await two.choose('licence', small)
  await expect(one.frame.locator('li[id^="slot-"]')).toHaveCount(2)
  await expect(two.frame.locator('li[id^="slot-"]')).toHaveCount(1)
  await expect(one.frame.locator('#slot-id-emblem')).toHaveAttribute('data-state', 'empty')
  await one.handOver()
  expect((await formData(page)).map(({ name }) => name)).toEqual(['person[id-portrait]'])
  await two.handOver()
  expect((await formData(page)).map(({ name }) => name)).toEqual(['person[id-portrait]', 'licence'])
  // What is still missing is missing, once it is required.
  await page.evaluate(() => document.querySelector('#one')?.setAttribute('required', ''))
  expect(await page.evaluate(() => document.forms[0]?.checkValidity())).toBe(false)
})

test('moved in the page it keeps what was handed over; taken out while it works it leaves nothing behind', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await builder.open(page, ONE)
  const widget = new Widget(page)
  const small = await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 })
  await widget.choose('id-portrait', small)
  await widget.handOver()
  await page.evaluate(() => document.forms[0]?.append(document.querySelector('icp-preflight') ?? ''))
  await expect(widget.frame.getByText('表单里已有之前交的 1 张')).toBeVisible()
  expect(await formData(page)).toHaveLength(1)
  await widget.choose('id-portrait', small)
  await widget.handOver()

  await widget.frame
    .locator('#slot-id-portrait')
    .getByRole('button', { name: /看大图/ })
    .last()
    .click()
  await widget.frame.getByRole('dialog').locator('input[type=file]').setInputFiles(large)
  await expect.poll(() => page.workers().length).toBeGreaterThan(0)
  await page.evaluate(() => {
    const element = document.querySelector('icp-preflight')
    element?.remove()
    Object.assign(window, { removed: element })
  })
  await expect.poll(() => page.frames().length).toBe(1)
  await expect.poll(() => page.workers().length).toBe(0)
  expect(await formData(page)).toEqual([])
  await page.evaluate(() => document.forms[0]?.append(Reflect.get(window, 'removed')))
  await expect(widget.frame.getByText('还没有照片')).toBeVisible()
  expect(await formData(page)).toHaveLength(1)
  expect(errors).toEqual([])
})

test('where the frame is refused a plain input takes its place, and its photo reaches the form', async ({ page }) => {
  builder.allow("'self'")
  await builder.open(page, ONE)
  const widget = new Widget(page)
  await expect(widget.plain).toBeVisible()
  await expect(page.locator('icp-preflight')).toContainText('照片预检没有打开')
  expect(await page.evaluate(() => document.forms[0]?.checkValidity())).toBe(false)
  await widget.plain.setInputFiles(large)
  expect(await formData(page)).toMatchObject([{ name: 'portrait', file: 'IMG_1.jpg' }])
  expect(await page.evaluate(() => document.forms[0]?.checkValidity())).toBe(true)
  await page.evaluate(() => document.forms[0]?.reset())
  expect(await formData(page)).toEqual([])
})

test('a policy of the page that forbids the frame leaves the plain input, too', async ({ page }) => {
  const policy = `default-src 'none'; script-src ${builder.widget.address} 'unsafe-inline'`
  await builder.open(page, ONE, { 'content-security-policy': policy })
  await expect(new Widget(page).plain).toBeVisible()
})

test('a frame that comes late takes over, unless a photo was chosen meanwhile', async ({ page }) => {
  let release = () => {}
  const wait = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.clock.install()
  await page.route('**/widget/frame.html', async (route) => {
    await wait
    await route.continue()
  })
  await builder.open(page, `${ONE}<icp-preflight id="second" name="emblem" slots="id-emblem"></icp-preflight>`)
  const [first, second] = [new Widget(page, 'icp-preflight:not([id])'), new Widget(page, '#second')]
  await page.clock.runFor(14_000)
  await expect(first.plain).toBeHidden()
  await page.clock.runFor(2_000)
  await expect(first.plain).toBeVisible()
  await second.plain.setInputFiles(large)
  release()
  await expect(first.frame.getByText('还没有照片')).toBeVisible()
  await expect(first.plain).toBeHidden()
  await expect(second.plain).toBeVisible()
  expect(await formData(page)).toMatchObject([{ name: 'emblem', file: 'IMG_1.jpg' }])
})

test('messages of strangers change nothing, and the frame answers its parent alone', async ({ page }) => {
  const stranger = `${builder.site.address}stranger.html`
  builder.site.overlay.set(
    '/stranger.html',
    `<!doctype html><title>stranger</title><script>
      parent.postMessage({ icp: 1 }, '*')
      onmessage = ({ ports }) => parent.postMessage({ stolen: ports.length }, '*')
    </script>`,
  )
  await builder.open(page, ONE)
  const widget = new Widget(page)
  await widget.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  const stolen = await page.evaluate(async (address) => {
    const heard: unknown[] = []
    addEventListener('message', ({ data }) => 'stolen' in data && heard.push(data))
    const frame = Object.assign(document.createElement('iframe'), { src: address })
    document.body.append(frame)
    await new Promise((resolve) => {
      frame.onload = resolve
    })
    // Posing as the element, after it has been answered, and as the frame.
    const ours = document.querySelector('icp-preflight')?.shadowRoot?.querySelector('iframe')?.contentWindow
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => heard.push(data)
    ours?.postMessage({ icp: 1, settings: {}, handed: [] }, '*', [port2])
    port1.postMessage({ ask: 'reset' })
    postMessage({ icp: 1 }, '*')
    postMessage({ told: 'files', files: [{ slot: 'x', suffix: '', file: new File([], 'x') }], missing: 0 }, '*')
    await new Promise((resolve) => setTimeout(resolve, 500))
    return heard
  }, stranger)
  expect(stolen).toEqual([])
  expect(await formData(page)).toEqual([])
  await expect(widget.frame.locator('#slot-id-portrait')).not.toHaveAttribute('data-state', 'empty')
})

test('a page without a name of its own gets no photos', async ({ page }) => {
  builder.allow('*')
  // A sandboxed page has the origin "null", which tells nobody who would receive them.
  await builder.open(page, ONE, { 'content-security-policy': 'sandbox allow-scripts allow-forms' })
  await expect(new Widget(page).plain).toBeVisible()
})

test('limits of the page are kept, and wrong ones are told', async ({ page }) => {
  await builder.open(
    page,
    `<icp-preflight name="a" slots="id-portrait" limits='{"maxBytes":300000,"formats":["jpeg"]}'></icp-preflight>`,
  )
  const widget = new Widget(page)
  await widget.choose('id-portrait', large)
  await expect(widget.frame.locator('#slot-id-portrait')).toContainText('最大 293 KB')
  await widget.frame.getByRole('button', { name: '一键修正 1 张' }).click()
  await expect(widget.frame.locator('#slot-id-portrait')).not.toContainText('最大 293 KB', { timeout: 45_000 })
  await widget.handOver()
  expect((await formData(page))[0]?.size).toBeLessThanOrEqual(300_000)

  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        document
          .querySelector('icp-preflight')
          ?.addEventListener('error', (event) => resolve(Reflect.get(event, 'detail')))
      }),
  )
  await page.evaluate(() => document.querySelector('icp-preflight')?.setAttribute('limits', '{"maxBytes":"big"}'))
  expect(await told).toMatchObject({ code: 'limits', message: expect.stringContaining('maxBytes') })
  await expect(widget.frame.getByRole('alert')).toContainText('limits')
})

test('it is as high as its content, and a sheet gets the whole window', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 700 })
  await builder.open(page, ONE)
  const widget = new Widget(page)
  const box = page.locator('icp-preflight')
  const contentHeight = () => widget.frame.locator('#app').evaluate((app) => app.getBoundingClientRect().height)
  await expect(widget.frame.getByText('还没有照片')).toBeVisible()
  await expect
    .poll(async () => Math.abs(((await box.boundingBox())?.height ?? 0) - (await contentHeight())))
    .toBeLessThan(2)
  await widget.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  await expect
    .poll(async () => Math.abs(((await box.boundingBox())?.height ?? 0) - (await contentHeight())))
    .toBeLessThan(2)

  const before = await box.boundingBox()
  await widget.frame
    .locator('#slot-id-portrait')
    .getByRole('button', { name: /看大图/ })
    .last()
    .click()
  await expect(widget.frame.getByRole('dialog')).toBeVisible()
  await expect
    .poll(() => page.locator('icp-preflight iframe').evaluate((frame) => frame.getBoundingClientRect().toJSON()))
    .toMatchObject({ x: 0, y: 0, width: 420, height: 700 })
  expect((await box.boundingBox())?.height).toBe(before?.height)
  await page.keyboard.press('Escape')
  await expect(widget.frame.getByRole('dialog')).toHaveCount(0)
  await expect.poll(async () => (await page.locator('icp-preflight iframe').boundingBox())?.height).toBe(before?.height)
})

test('the keyboard walks into the frame and out of it, and a label leads there', async ({ page }) => {
  await builder.open(
    page,
    `<label for="field" id="label">身份证照片</label><input id="before" />${ONE.replace(' name', ' id="field" name')}<input id="after" />`,
  )
  const widget = new Widget(page)
  await expect(widget.frame.getByText('还没有照片')).toBeVisible()
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await page.locator('#before').focus()
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('field')
  const inside = () => widget.frame.locator(':focus').count()
  await expect.poll(inside).toBe(1)
  for (let presses = 0; presses < 20 && (await focused()) === 'field'; presses++) await page.keyboard.press('Tab')
  expect(await focused()).toBe('after')
  await page.keyboard.press('Shift+Tab')
  expect(await focused()).toBe('field')

  await page.locator('#before').focus()
  await page.locator('#label').click()
  expect(await focused()).toBe('field')
  await page.locator('#before').focus()
  await page.evaluate(() => document.querySelector('icp-preflight')?.focus())
  await expect.poll(inside).toBe(1)
})

test('it wears the accent and radius of its page, as far as they can be read, and its language', async ({ page }) => {
  await builder.open(page, ONE)
  const widget = new Widget(page)
  const dressed = () =>
    widget.frame.locator('html').evaluate((html: HTMLElement) => ({
      accent: html.style.getPropertyValue('--accent'),
      radius: html.style.getPropertyValue('--radius'),
      font: html.style.getPropertyValue('--font'),
    }))
  await expect(widget.frame.getByText('还没有照片')).toBeVisible()
  expect(await dressed()).toEqual({ accent: '', radius: '', font: '' })
  await page.evaluate(() => {
    const element = document.querySelector('icp-preflight')
    element?.style.setProperty('--icp-accent', '#0a7d33')
    element?.style.setProperty('--icp-radius', '2px')
    element?.style.setProperty('--icp-font', 'url(https://elsewhere.example/x)')
    element?.setAttribute('lang', 'en')
  })
  await expect(widget.frame.getByText('No photos yet')).toBeVisible()
  expect(await dressed()).toEqual({ accent: 'rgb(10 125 51)', radius: '2px', font: '' })
  // Yellow cannot be read on white: it is darkened until it can.
  await page.evaluate(() => {
    document.querySelector('icp-preflight')?.style.setProperty('--icp-accent', 'yellow')
    document.querySelector('icp-preflight')?.setAttribute('lang', 'zh')
  })
  await expect(widget.frame.getByText('还没有照片')).toBeVisible()
  const [red = 255, green = 255] = (await dressed()).accent.match(/\d+/g)?.map(Number) ?? []
  expect(Math.max(red, green)).toBeLessThan(140)
})

test('nothing is kept: no storage, no service worker', async ({ page }) => {
  await builder.open(page, ONE)
  const widget = new Widget(page)
  await widget.choose(
    'id-portrait',
    await makePhoto(page, 'a.jpg', { width: 1600, height: 1200, noise: 10, quality: 0.9 }),
  )
  const kept = await widget.frame.locator('html').evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: globalThis.caches ? (await caches.keys()).length : 0,
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
})
