import { SHARE_PATH } from '../fence.ts'
import { type Headers, headerRules, securityHeaders } from './headers.ts'

/** A server block's inside for nginx, to `include`. */
export function nginxFile(hosts: string): string {
  // A block with add_header of its own inherits none: each repeats them all.
  const block = (location: string, headers: Headers) => [
    `location ${location} {`,
    ...Object.entries({ ...securityHeaders(), ...headers }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
    '}',
  ]
  return [
    '# server { listen 443 ssl; root /path/to/dist; include /path/to/nginx.conf; }',
    'index index.html;',
    // A list of types replaces the server's own: it names all that the build writes.
    `types { ${Object.entries(MEDIA_TYPES)
      .map(([type, endings]) => `${type} ${endings};`)
      .join(' ')} }`,
    'default_type application/octet-stream;',
    'charset utf-8;',
    `gzip on; gzip_vary on; gzip_types ${PACKED_TYPES.join(' ')};`,
    ...headerRules(hosts).flatMap(({ path, headers }) => block(locationOf(path), headers)),
    '# Photos that are shared with the installed page never come here: its service worker takes them on the device.',
    `location = /${SHARE_PATH} { access_log off; return 405; }`,
    '',
  ].join('\n')
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/javascript': 'js',
  'text/css': 'css',
  'text/plain': 'txt ts',
  'application/manifest+json': 'webmanifest',
  'application/wasm': 'wasm',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** HTML is packed without being named. */
const PACKED_TYPES = ['text/javascript', 'text/css', 'application/manifest+json', 'application/wasm', 'image/svg+xml']

/** A path is a prefix of others where it says so, and the root is one of all. */
function locationOf(path: string): string {
  if (path === '/') return path
  return path.endsWith('*') ? path.slice(0, -1) : `= ${path}`
}
