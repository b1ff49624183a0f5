/** What the fence looks at in a request. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly mode: string
}

/** `share`: photos that another app of the device hands over; they never reach the network. */
export type Decision = 'serve' | 'refuse' | 'share'

/**
 * What the service worker does with a request of the page or of its workers. Nothing goes to another origin, nothing is
 * sent anywhere, and a file of ours is asked for by its name alone: a query could carry what a body may not.
 *
 * @param scope The address below which the page lives, ending in a slash.
 */
export function decide({ method, url, mode }: Asked, scope: string): Decision {
  const { protocol, origin, pathname, search } = new URL(url)
  // blob: and data: addresses stay inside the browser.
  if (!/^(https?|wss?):$/.test(protocol)) return 'serve'
  const home = new URL(scope)
  if (origin !== home.origin) return 'refuse'
  if (method === 'POST' && pathname === `${home.pathname}${SHARE_PATH}`) return 'share'
  if (method !== 'GET') return 'refuse'
  return mode === 'navigate' || search === '' ? 'serve' : 'refuse'
}

/** Where the manifest sends shared photos, below the scope. */
export const SHARE_PATH = 'share-target'
