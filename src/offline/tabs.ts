/** The other tabs of this page, which must forget when one is told to. */
export interface Tabs {
  tellWiped(): void
  close(): void
}

export function joinTabs(onWiped: () => void): Tabs {
  if (typeof BroadcastChannel !== 'function') return { tellWiped() {}, close() {} }
  const channel = new BroadcastChannel('icp-preflight')
  channel.onmessage = ({ data }) => {
    if (data === WIPED) onWiped()
  }
  return { tellWiped: () => channel.postMessage(WIPED), close: () => channel.close() }
}

const WIPED = 'wiped'
