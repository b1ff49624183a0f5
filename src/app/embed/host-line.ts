import { type Ask, type Hello, type Init, PROTOCOL_VERSION, type Told } from '../../widget/protocol.ts'

/** The line to the element on the page around this frame. */
export interface HostLine {
  /** Where the element stands, as the browser vouches for it. */
  readonly origin: string
  readonly init: Init
  tell(what: Told): void
  onAsk(listen: (ask: Ask) => void): void
}

/**
 * Greets whoever frames this page, with nothing in it, and waits for the element to answer. Only the parent may, only
 * once, and only from an origin that can be named: the person must be able to read who asks for the photos.
 */
export function meetHost(): Promise<HostLine> {
  return new Promise((resolve) => {
    const onMessage = ({ source, origin, data, ports }: MessageEvent<Partial<Init> | undefined>) => {
      const [port] = ports
      if (source !== parent || !/^https?:/.test(origin) || !port || !isInit(data)) return
      removeEventListener('message', onMessage)
      resolve({
        origin,
        init: data,
        tell: (what) => port.postMessage(what),
        onAsk(listen) {
          port.onmessage = (event: MessageEvent<Ask>) => listen(event.data)
        },
      })
    }
    addEventListener('message', onMessage)
    const hello: Hello = { icp: PROTOCOL_VERSION }
    // Nobody is known yet, and nothing is said.
    parent.postMessage(hello, '*')
  })
}

/** Anybody may frame a page where its host sends no headers, and write anything. */
function isInit(data: Partial<Init> | undefined): data is Init {
  const { icp, settings, handed } = data ?? {}
  return (
    icp === PROTOCOL_VERSION &&
    typeof settings === 'object' &&
    settings !== null &&
    Object.values(settings).every((value) => typeof value === 'string') &&
    Array.isArray(handed)
  )
}
