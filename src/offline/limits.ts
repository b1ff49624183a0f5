/** What this browser was seen to have. */
export interface Signs {
  readonly userAgent: string
  readonly serviceWorker: boolean
  readonly shareFiles: boolean
  readonly download: boolean
  readonly camera: boolean
  readonly touch: boolean
}

/** What does not work here; the page names for each the way that does. */
export type Limit = 'in-app' | 'no-offline' | 'no-share' | 'no-download' | 'no-camera'

/** In the order in which a person meets them. */
export function limitsOf({ userAgent, serviceWorker, shareFiles, download, camera, touch }: Signs): Limit[] {
  // WeChat opens files and downloads only half way, whatever it says it has; the others are as its kin.
  const isInApp = /MicroMessenger|QQ\/|DingTalk|AliApp|Weibo/i.test(userAgent)
  const found: (Limit | false)[] = [
    isInApp && 'in-app',
    !serviceWorker && 'no-offline',
    (isInApp || !download) && 'no-download',
    // A desk sends files from its folder and photographs nothing.
    touch && !shareFiles && 'no-share',
    touch && !camera && 'no-camera',
  ]
  return found.filter((limit) => limit !== false)
}

export function readSigns(): Signs {
  const probe = new File([new Uint8Array(1)], 'a.jpg', { type: 'image/jpeg' })
  return {
    userAgent: navigator.userAgent,
    serviceWorker: 'serviceWorker' in navigator,
    shareFiles: typeof navigator.canShare === 'function' && navigator.canShare({ files: [probe] }),
    download: 'download' in HTMLAnchorElement.prototype,
    camera: Boolean(navigator.mediaDevices?.getUserMedia),
    touch: matchMedia('(pointer: coarse)').matches,
  }
}
