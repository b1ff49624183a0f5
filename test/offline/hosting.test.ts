import { describe, expect, test } from 'vitest'
import { guarded } from '../../src/offline/guard.ts'
import { headersFile } from '../../src/offline/hosting/headers-file.ts'
import { nginxFile } from '../../src/offline/hosting/nginx.ts'
import { objectStorageNotes } from '../../src/offline/hosting/object-storage.ts'
import { documentPolicy, pagePolicy, workerPolicy } from '../../src/offline/policy.ts'

describe('the policy', () => {
  test('begins with nothing, and lets nothing be sent away', () => {
    for (const policy of [pagePolicy(), documentPolicy(), workerPolicy()]) {
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

describe('the files for hosts', () => {
  test.each([
    ['_headers', headersFile()],
    ['nginx.conf', nginxFile()],
    ['oss.txt', objectStorageNotes()],
  ])('%s says all of the policy', (_, text) => {
    expect(text).toContain(documentPolicy())
    for (const name of ['referrer-policy', 'x-content-type-options', 'permissions-policy']) expect(text).toContain(name)
  })

  test('nginx repeats the headers in each block, or the inner one would drop them', () => {
    const blocks = nginxFile().match(/^location \/(assets\/)? \{$/gm) ?? []
    expect(blocks).toHaveLength(2)
    expect(nginxFile().match(/add_header content-security-policy /g)).toHaveLength(blocks.length)
  })
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
