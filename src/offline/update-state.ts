/** What a tab knows of newer versions of the page. */
export interface UpdateState {
  /** Whether a service worker already served this tab: the first one to come is no update. */
  readonly isServed: boolean
  /** Whether the person asked for the update here. */
  readonly isAccepted: boolean
  /** `waiting`: a new version is ready. `elsewhere`: another tab has moved on to it. */
  readonly news: 'none' | 'waiting' | 'elsewhere'
}

/** `installed`: a new service worker waits. `taken-over`: another one serves this tab from now on. */
export type UpdateEvent = 'installed' | 'taken-over' | 'accepted'

/** What follows from an event, and whether this tab is to be reloaded: only ever the one in which it was asked for. */
export function afterUpdate(state: UpdateState, event: UpdateEvent): { state: UpdateState; reload: boolean } {
  const stay = (next: Partial<UpdateState>) => ({ state: { ...state, ...next }, reload: false })
  if (event === 'accepted') return stay({ isAccepted: true })
  if (!state.isServed) return stay(event === 'taken-over' ? { isServed: true } : {})
  if (event === 'installed') return stay({ news: 'waiting' })
  return state.isAccepted ? { state, reload: true } : stay({ news: 'elsewhere' })
}
