import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { type MadeFile, onDisk } from './photos.ts'

/** The page as a person meets it. */
export class Desk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await withoutFileChooser(this.page)
    await this.page.goto('/')
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  slot(id: string): Locator {
    return this.page.locator(`#slot-${id}`)
  }

  /** Chooses files at a slot; several fill the free ones after it. */
  async choose(id: string, files: MadeFile | MadeFile[]): Promise<void> {
    await this.slot(id)
      .locator('input[type=file][multiple]')
      .setInputFiles(await onDisk([files].flat()))
    await expect(this.slot(id)).not.toHaveAttribute('data-state', 'empty')
  }

  async settled(): Promise<void> {
    await expect(this.page.locator('li[data-state="busy"]')).toHaveCount(0, { timeout: 45_000 })
  }

  get status(): Locator {
    return this.page.getByRole('banner').getByRole('status')
  }

  async inspect(id: string): Promise<void> {
    await this.slot(id).locator('button[draggable]').click()
    const title = await this.slot(id).getByRole('heading').textContent()
    await expect(this.page.getByRole('heading', { level: 2, name: title ?? '', exact: true })).toBeVisible()
  }

  /** Answers every open question of the slot that is being inspected with yes, and 长期 where a date is asked. */
  async confirmAll(): Promise<void> {
    const longTerm = this.page.getByLabel('长期')
    if (await longTerm.isVisible()) await longTerm.check()
    const yes = this.page.getByRole('radio', { name: /^(是|没有|齐了)$/ })
    for (let index = 0; index < (await yes.count()); index++) await yes.nth(index).check()
  }
}

/** A chooser of the system cannot be driven from here; hand-over.spec.ts puts one of its own in its place. */
export async function withoutFileChooser(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (!('stubbedPicker' in window)) Reflect.deleteProperty(window, 'showSaveFilePicker')
  })
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

/** Every request that leaves for anywhere but the page's own origin; blob: and data: addresses never leave. */
export function watchTraffic(page: Page): { readonly all: string[]; foreign(): string[] } {
  const all: string[] = []
  page.context().on('request', (request) => all.push(`${request.method()} ${request.url()}`))
  return { all, foreign: () => all.filter((line) => !/^GET (http:\/\/127\.0\.0\.1:4319\/|blob:|data:)/.test(line)) }
}
