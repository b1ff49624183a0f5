import { documentPolicy, framePolicy, sitePolicy } from '../policy.ts'

export type Headers = Readonly<Record<string, string>>

/** What a host sends with every file. The page works without; only a host can bind the workers of a first visit. */
export function securityHeaders(): Headers {
  return {
    'content-security-policy': sitePolicy(),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
  }
}

/** Names with a digest never change; pages, the service worker and the entries of others are asked for anew at each visit. */
const FOREVER = { 'cache-control': 'public, max-age=31536000, immutable' }
const ANEW = { 'cache-control': 'no-cache' }

/** Pages of others import it. */
const SHARED = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
/** Pages that are isolated from other origins frame it; its workers have to say so, too. */
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp' }

/** What some files get beside the headers of all, or in place of them; a later rule wins over an earlier one. */
export interface HeaderRule {
  /** From the site's root; a star at the end stands for anything. */
  readonly path: string
  readonly headers: Headers
}

/**
 * The page itself may be framed by nobody, the widget's frame by the sites that are named. Hosts that add up two policies
 * for one file come to the same: each is whole.
 */
export function headerRules(hosts: string): readonly HeaderRule[] {
  const page = { 'content-security-policy': documentPolicy(), ...ANEW }
  return [
    { path: '/', headers: page },
    { path: '/index.html', headers: page },
    { path: '/service-worker.js', headers: ANEW },
    { path: '/assets/*', headers: FOREVER },
    { path: '/lib/*', headers: SHARED },
    { path: '/lib/assets/*', headers: { ...SHARED, ...FOREVER } },
    { path: '/widget/*', headers: { ...SHARED, ...ISOLATED } },
    { path: '/widget/assets/*', headers: { ...SHARED, ...ISOLATED, ...FOREVER } },
    {
      path: '/widget/frame.html',
      headers: { 'content-security-policy': framePolicy(hosts), ...SHARED, ...ISOLATED, ...ANEW },
    },
  ]
}

/** Where the sites that may embed the widget are named when it is built; without them only the site itself may. */
export function allowedHosts(named: string | undefined): string {
  const hosts = (named ?? '').split(/[\s,]+/).filter(Boolean)
  const wrong = hosts.find((host) => !/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/i.test(host))
  if (wrong) throw new Error(`WIDGET_HOSTS names "${wrong}", which is no origin: a scheme, a host and perhaps a port.`)
  return ["'self'", ...hosts].join(' ')
}
