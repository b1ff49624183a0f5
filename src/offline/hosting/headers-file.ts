import { CACHING, securityHeaders } from './headers.ts'

/** `_headers`, as Netlify, Cloudflare Pages, EdgeOne Pages and their like read it from the root of a site. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders()).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines,
    '/',
    `  cache-control: ${CACHING.page}`,
    '/index.html',
    `  cache-control: ${CACHING.page}`,
    '/service-worker.js',
    `  cache-control: ${CACHING.page}`,
    '/assets/*',
    `  cache-control: ${CACHING.assets}`,
    '',
  ].join('\n')
}
