import { expect, test } from 'vitest'
import { afterUpdate, type UpdateEvent, type UpdateState } from '../../src/offline/update-state.ts'

interface Outcome {
  readonly news: UpdateState['news']
  readonly reloads: number
}

const ROWS: readonly (readonly [why: string, isServed: boolean, events: UpdateEvent[], outcome: Outcome])[] = [
  ['the first service worker is no update', false, ['installed', 'taken-over'], { news: 'none', reloads: 0 }],
  ['a newer version is offered', true, ['installed'], { news: 'waiting', reloads: 0 }],
  ['the tab that asked is reloaded', true, ['installed', 'accepted', 'taken-over'], { news: 'waiting', reloads: 1 }],
  ['another tab is only told', true, ['installed', 'taken-over'], { news: 'elsewhere', reloads: 0 }],
  [
    'the tab that installed the first version is offered the second, and reloaded when it asks',
    false,
    ['installed', 'taken-over', 'installed', 'accepted', 'taken-over'],
    { news: 'waiting', reloads: 1 },
  ],
  [
    'a tab that was told of an update is offered the next one',
    true,
    ['installed', 'taken-over', 'installed'],
    { news: 'waiting', reloads: 0 },
  ],
  ['asking alone reloads nothing', true, ['installed', 'accepted'], { news: 'waiting', reloads: 0 }],
]

test.each(ROWS)('%s', (_, isServed, events, outcome) => {
  let state: UpdateState = { isServed, isAccepted: false, news: 'none' }
  let reloads = 0
  for (const event of events) {
    const after = afterUpdate(state, event)
    state = after.state
    reloads += after.reload ? 1 : 0
  }
  expect({ news: state.news, reloads }).toEqual(outcome)
})
