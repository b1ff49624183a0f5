import type { StoreApi } from 'zustand/vanilla'
import type { Limit } from '../../offline/limits.ts'
import type { Offline } from '../../offline/parts.ts'
import type { Keeping } from '../../offline/session/keeper.ts'
import type { Trouble } from '../../offline/session/trouble.ts'
import type { UpdateState } from '../../offline/update-state.ts'

/** What the page knows of the device that it runs on. */
export interface Device {
  readonly keeping: Keeping
  /** What the person wants, whether or not it could be stored. */
  readonly wantsKeeping: boolean
  readonly news: UpdateState['news']
  /** The photos could not be stored before the update, which was therefore left. */
  readonly updateTrouble?: Trouble
  /** Undefined until a service worker answers. */
  readonly offline?: Offline
  readonly download?: 'running' | Trouble
  /** Nothing that was shared could be received. */
  readonly isShareLost: boolean
  readonly limits: readonly Limit[]
}

export type DeviceStore = StoreApi<Device>
