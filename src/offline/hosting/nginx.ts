import { SHARE_PATH } from '../fence.ts'
import { CACHING, securityHeaders } from './headers.ts'

/** A server block's inside for nginx, to `include`. */
export function nginxFile(): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `add_header ${name} "${value}" always;`)
  // A block with add_header of its own inherits none: each repeats them all.
  const block = (location: string, caching: string) => [
    `location ${location} {`,
    ...[...headers, `add_header cache-control "${caching}" always;`].map((line) => `  ${line}`),
    '}',
  ]
  return [
    '# server { listen 443 ssl; root /path/to/dist; include /path/to/nginx.conf; }',
    'index index.html;',
    'types { application/manifest+json webmanifest; }',
    ...block('/', CACHING.page),
    ...block('/assets/', CACHING.assets),
    '# Photos that are shared with the installed page never come here: its service worker takes them on the device.',
    `location = /${SHARE_PATH} { access_log off; return 405; }`,
    '',
  ].join('\n')
}
