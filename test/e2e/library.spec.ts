import { createServer, type Server } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { makePhoto } from './photos.ts'

const LIBRARY = 'http://127.0.0.1:4319/lib/icp-preflight.js'

const STRICT = `default-src 'none'; script-src ${new URL(LIBRARY).origin}; require-trusted-types-for 'script'; trusted-types 'none'`

/** Pages of somebody else's on an origin of their own: one without any policy, a strict one. */
let host: Server
test.beforeAll(async () => {
  host = createServer(({ url }, response) => {
    if (url === '/strict') response.setHeader('content-security-policy', STRICT)
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>host</title>')
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
})
test.afterAll(() => {
  host.close()
})

for (const [where, address] of [
  ['beside its worker', () => 'http://127.0.0.1:4319/icon.svg'],
  ['from another origin, where its worker may not start', () => `http://127.0.0.1:${portOf(host)}/`],
  ['under a policy that admits its script and nothing else', () => `http://127.0.0.1:${portOf(host)}/strict`],
] as const) {
  test(`the library inspects and repairs ${where}`, async ({ page }) => {
    await page.goto('/')
    const large = await makePhoto(page, 'large.jpg', { width: 3000, height: 2250, noise: 40, quality: 0.98 })
    await page.goto(address())
    const { before, after, files, describes } = await runLibrary(page, large.buffer.toString('base64'))

    expect(before.verdict).toBe('block')
    expect(before.photos.map(({ slot }) => slot)).toEqual(['id-portrait', 'auxiliary'])
    expect(before.failures).toMatchObject([{ slot: 'auxiliary', code: 'empty' }])
    expect(describes).toContain('最大 4 MB')
    expect(files).toEqual([{ slot: 'id-portrait', name: 'large.jpg', type: 'image/jpeg', size: expect.any(Number) }])
    expect(files[0]?.size).toBeLessThanOrEqual(4_000_000)
    expect(after.photos[0]?.findings.filter(({ outcome, remedy }) => outcome === 'fail' && remedy)).toEqual([])
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The host page is not served.')
  return address.port
}

interface Outcome {
  before: { verdict: string; photos: { slot: string }[]; failures: unknown[] }
  after: { photos: { findings: { outcome: string; remedy?: unknown }[] }[] }
  files: { slot: string; name: string; type: string; size: number }[]
  describes: string
}

function runLibrary(page: Page, base64: string): Promise<Outcome> {
  return page.evaluate(
    async ([library, photo]) => {
      const { createPreflight, describe } = await import(/* @vite-ignore */ library)
      const bytes = Uint8Array.from(atob(photo), (character) => character.charCodeAt(0))
      const preflight = createPreflight({ today: '2026-11-24' })
      const slotted = [
        { slot: 'id-portrait', file: new File([bytes], 'large.jpg') },
        { slot: 'auxiliary', file: new File([], 'nothing.jpg') },
      ]
      const { files, before, after } = await preflight.repair(slotted)
      preflight.dispose()
      const failing = before.photos[0].findings.find(({ check }: { check: string }) => check === 'file-size')
      return {
        before,
        after,
        describes: describe(failing, 'zh').message,
        files: files.map(({ slot, file }: { slot: string; file: File }) => ({
          slot,
          name: file.name,
          type: file.type,
          size: file.size,
        })),
      }
    },
    [LIBRARY, base64] as const,
  )
}
