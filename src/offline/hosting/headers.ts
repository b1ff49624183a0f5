import { documentPolicy } from '../policy.ts'

/** What a host sends with every file. The page works without; only a host can bind the workers of a first visit. */
export function securityHeaders(): Readonly<Record<string, string>> {
  return {
    'content-security-policy': documentPolicy(),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
  }
}

/** Names with a digest never change; the page and its service worker are asked for anew at each visit. */
export const CACHING = {
  assets: 'public, max-age=31536000, immutable',
  page: 'no-cache',
} as const
