import { describe, expect, test } from 'vitest'
import { guarded } from '../../src/offline/guard.ts'
import { allowedHosts, headerRules, securityHeaders } from '../../src/offline/hosting/headers.ts'
import { headersFile } from '../../src/offline/hosting/headers-file.ts'
import { nginxFile } from '../../src/offline/hosting/nginx.ts'
import { objectStorageNotes } from '../../src/offline/hosting/object-storage.ts'
import { documentPolicy, framePolicy, pagePolicy, sitePolicy, workerPolicy } from '../../src/offline/policy.ts'

describe('the policy', () => {
  test('begins with nothing, and lets nothing be sent away', () => {
    for (const policy of [pagePolicy(), documentPolicy(), workerPolicy(), sitePolicy(), framePolicy("'self'")]) {
      expect(policy).toMatch(/^default-src 'none';/)
      expect(policy).toContain("connect-src 'self'")
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/)
    }
  })

  test('keeps out of a meta tag what does nothing there', () => {
    expect(pagePolicy()).not.toContain('frame-ancestors')
    expect(documentPolicy()).toContain("frame-ancestors 'none'")
  })
})

const HOSTS = allowedHosts('https://builder.example, https://*.shop.example')

describe('the files for hosts', () => {
  test.each([
    ['_headers', headersFile(HOSTS)],
    ['nginx.conf', nginxFile(HOSTS)],
    ['oss.txt', objectStorageNotes(HOSTS)],
  ])('%s says all of the policies', (_, text) => {
    for (const policy of [documentPolicy(), framePolicy(HOSTS)]) expect(text).toContain(policy)
    for (const name of Object.keys(securityHeaders())) expect(text).toContain(name)
  })

  test('nginx repeats the headers in each block, or the inner one would drop them', () => {
    const blocks = nginxFile(HOSTS).match(/^location [^{]+\{$/gm) ?? []
    expect(blocks).toHaveLength(headerRules(HOSTS).length)
    expect(nginxFile(HOSTS).match(/add_header content-security-policy /g)).toHaveLength(blocks.length)
  })

  test('nginx knows the type of all that the build writes: a list of types replaces the one it has', () => {
    const [, list = ''] = /^types \{ (.+) \}$/m.exec(nginxFile(HOSTS)) ?? []
    const endings = list.split('; ').flatMap((entry) => entry.replace(';', '').split(' ').slice(1))
    for (const ending of ['html', 'js', 'css', 'svg', 'png', 'jpg', 'wasm', 'txt', 'webmanifest']) {
      expect(endings).toContain(ending)
    }
  })

  test('whether a host adds policies up or takes the last, only the frame may be framed, by those named', () => {
    const ruled = (path: string) => headerRules(HOSTS).find((rule) => rule.path === path)?.headers
    for (const page of ['/', '/index.html']) expect(ruled(page)?.['content-security-policy']).toBe(documentPolicy())
    expect(ruled('/widget/frame.html')?.['content-security-policy']).toMatch(
      /^default-src 'none';.* frame-ancestors 'self' https:\/\/builder\.example https:\/\/\*\.shop\.example$/,
    )
    expect(securityHeaders()['content-security-policy']).not.toContain('frame-ancestors')
  })

  test('without a name only the site itself may embed the widget', () => {
    expect(allowedHosts(undefined)).toBe("'self'")
    expect(allowedHosts(' ')).toBe("'self'")
  })

  test.each(['builder.example', '*', 'https://a.example; script-src *', 'https://a.example/path', '"'])(
    'a host that is no origin stops the build: %s',
    (name) => {
      expect(() => allowedHosts(name)).toThrow('WIDGET_HOSTS')
    },
  )
})

describe('what the service worker serves', () => {
  const answer = () => new Response('text', { headers: { 'content-type': 'text/javascript' } })

  test.each([
    ['document', documentPolicy()],
    ['worker', workerPolicy()],
    ['sharedworker', workerPolicy()],
    ['script', null],
    ['image', null],
  ])('a %s has its policy', async (destination, policy) => {
    const response = guarded(answer(), destination)
    expect(response.headers.get('content-security-policy')).toBe(policy)
    expect(response.headers.get('content-type')).toBe('text/javascript')
    expect(await response.text()).toBe('text')
  })

  test('an error stays an error', () => {
    expect(guarded(Response.error(), 'worker').type).toBe('error')
  })
})
