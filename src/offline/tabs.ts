/** The other tabs of this page, which must forget when one is told to. */
export interface Tabs {
  tellWiped(): void
}

export function joinTabs(onWiped: () => void): Tabs {
  if (typeof BroadcastChannel !== 'function') return { tellWiped() {} }
  const channel = new BroadcastChannel('icp-preflight')
  channel.onmessage = ({ data }) => {
    if (data === WIPED) onWiped()
  }
  return { tellWiped: () => channel.postMessage(WIPED) }
}

const WIPED = 'wiped'
