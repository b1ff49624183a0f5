/** What the address of the page asks for: a shortcut's kind of organiser, or photos that were shared with it. */
export interface Start {
  readonly organiser?: 'individual' | 'enterprise'
  /** The share that waits in the inbox; `failed` where it could not be stored. */
  readonly share?: string
}

export function readStart(search: string): Start {
  const query = new URLSearchParams(search)
  const organiser = query.get('organiser')
  const share = query.get('shared')
  return {
    ...((organiser === 'individual' || organiser === 'enterprise') && { organiser }),
    ...(share && { share }),
  }
}
