import { fileURLToPath } from 'node:url'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { framePolicy } from '../../src/offline/policy.ts'
import { StaticHost } from '../support/static-host.ts'
import { type MadeFile, onDisk } from './photos.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** A site builder's own site, and the widget's host on another origin, which lets this builder in. */
export class Builder {
  readonly site = new StaticHost(DIST)
  readonly widget = new StaticHost(DIST, { headers: true })

  async start(): Promise<this> {
    await Promise.all([this.site.start(), this.widget.start()])
    this.allow(this.origin)
    return this
  }

  async stop(): Promise<void> {
    await Promise.all([this.site.stop(), this.widget.stop()])
  }

  get origin(): string {
    return new URL(this.site.address).origin
  }

  get script(): string {
    return `${this.widget.address}widget/icp-preflight.js`
  }

  /** Names the sites that may embed the widget, as its host does it. */
  allow(hosts: string): void {
    this.widget.extraHeaders.set('/widget/frame.html', { 'content-security-policy': framePolicy(hosts) })
  }

  /** Opens a page of the builder's with a form in it. */
  async open(page: Page, form: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8" /><title>建站</title>
      <form method="post" enctype="multipart/form-data" action="/filed.html">${form}<button>提交备案</button></form>
      <p id="foot">页脚</p><script type="module" src="${this.script}"></script></html>`
    this.site.overlay.set('/form.html', html)
    this.site.overlay.set('/filed.html', '<!doctype html><title>已收到</title>')
    this.site.extraHeaders.set('/form.html', headers)
    // A frame that is held back holds the load of its page back, too.
    await page.goto(`${this.site.address}form.html`, { waitUntil: 'domcontentloaded' })
  }
}

/** The widget as a person meets it in a builder's page. */
export class Widget {
  readonly page: Page
  readonly selector: string

  constructor(page: Page, selector = 'icp-preflight') {
    this.page = page
    this.selector = selector
  }

  get frame(): FrameLocator {
    return this.page.frameLocator(`${this.selector} iframe`)
  }

  get plain() {
    return this.page.locator(`${this.selector} input[type=file]`)
  }

  async choose(slot: string, files: MadeFile | MadeFile[]): Promise<void> {
    await this.frame.locator(`#slot-${slot} input[type=file][multiple]`).setInputFiles(await onDisk([files].flat()))
    await expect(this.frame.locator('li[data-state="busy"]')).toHaveCount(0, { timeout: 45_000 })
  }

  /** The first time the frame asks whether this site may have the photos. */
  async handOver(): Promise<void> {
    await this.frame
      .locator('#photos')
      .getByRole('button', { name: /^交给 / })
      .click()
    await this.frame
      .getByRole('dialog')
      .getByRole('button', { name: /^交给 / })
      .click()
    await expect(this.frame.getByText(/^已放进表单/)).toBeVisible()
    // The frame says so when it has sent them: its message crosses to another process.
    await expect.poll(() => this.page.locator(this.selector).evaluate(countHanded)).toBeGreaterThan(0)
  }
}

function countHanded(element: Element): number {
  // The selector names our element.
  return (element as HTMLElementTagNameMap['icp-preflight']).handed.files.length
}

/** What the form would send, by the names of its fields. */
export function formData(page: Page): Promise<readonly { name: string; file: string; size: number; type: string }[]> {
  return page.evaluate(() =>
    [...new FormData(document.forms[0])].map(([name, value]) =>
      value instanceof File
        ? { name, file: value.name, size: value.size, type: value.type }
        : { name, file: value, size: -1, type: '' },
    ),
  )
}
