import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Photo, SlotId } from '../../core/index.ts'
import { mediaTypeOf } from '../../engine/media-type.ts'
import type { Settings } from '../../widget/protocol.ts'
import type { DossierHandle } from '../create-dossier.ts'
import { fileOf, reportOf } from '../deliver.ts'
import { without } from '../dossier.ts'
import { type Overview, overviewOf } from '../overview.ts'
import type { HostLine } from './host-line.ts'
import { parseSettings, type Trouble } from './parse-settings.ts'
import { dress } from './theme.ts'

/** What this frame has to do with its host. */
export interface Embed {
  readonly origin: string
  readonly troubles: readonly Trouble[]
  /** The person has read who receives the photos. Known to this frame, for as long as it lives. */
  readonly isAgreed: boolean
  /** What the form holds, as far as this frame handed it over. */
  readonly handed: ReadonlyMap<SlotId, Photo>
  /** What the form held before this frame was loaded anew. */
  readonly before: readonly string[]
}

export interface EmbedHandle {
  readonly store: StoreApi<Embed>
  readonly dossier: DossierHandle
  agree(): void
  /** Gives the finished photos to the host. Only the person's own press may call it. */
  handOver(): void
  /** Takes back what the form holds; what the host has read by then is out of reach. */
  takeBack(): void
}

/** Follows what the host asks for, and gives it nothing by itself. */
export function createEmbed(dossier: DossierHandle, line: HostLine): EmbedHandle {
  const store = createStore<Embed>(() => ({
    origin: line.origin,
    troubles: [],
    isAgreed: false,
    handed: new Map(),
    before: line.init.handed,
  }))

  function follow(settings: Settings): void {
    const { language, plan, profile, ownProfile, troubles } = parseSettings(settings)
    dossier.setLanguage(language)
    dossier.setPlan(plan)
    dossier.setProfile(profile)
    dossier.store.setState((state) => ({ ...without(state, 'ownProfile'), ...(ownProfile && { ownProfile }) }), true)
    dress(document.documentElement, settings)
    store.setState({ troubles })
    for (const { code, message } of troubles) line.tell({ told: 'trouble', code, message })
  }

  follow(line.init.settings)
  line.onAsk((ask) => {
    if (ask.ask === 'settings') follow(ask.settings)
    if (ask.ask === 'focus') firstControl()?.focus()
    if (ask.ask === 'reset') {
      dossier.wipe()
      store.setState({ handed: new Map(), before: [] })
    }
  })

  return {
    store,
    dossier,
    agree: () => store.setState({ isAgreed: true }),
    handOver() {
      const state = dossier.store.getState()
      const overview = overviewOf(state)
      const finished = finishedOf(overview)
      const isOnly = overview.slots.length === 1
      const files = finished.map(({ slot, file }) => ({ slot, suffix: isOnly ? '' : `[${slot}]`, file }))
      line.tell({ told: 'files', files, missing: missingIn(overview), report: reportOf(state, overview) })
      store.setState({ handed: new Map(finished.map(({ slot, photo }) => [slot, photo])), before: [] })
    },
    takeBack() {
      line.tell({ told: 'files', files: [], missing: 0 })
      store.setState({ handed: new Map(), before: [] })
    },
  }
}

/** A file that can be handed over, and the photo that it is made of. */
interface Finished {
  readonly slot: SlotId
  readonly file: File
  readonly photo: Photo
}

/** Files in the names of the Chinese form that receives them, whatever language the person reads. */
function finishedOf({ slots }: Overview): Finished[] {
  return slots.flatMap((view) => {
    const named = fileOf(view, 'zh')
    if (!named) return []
    const { name, photo, format } = named
    // Photos are never in shared memory.
    const file = new File([photo.bytes as Uint8Array<ArrayBuffer>], name, { type: mediaTypeOf(format) })
    return [{ slot: view.slot.id, photo, file }]
  })
}

/** What would be handed over now, as photos by slot. */
export function photosOf({ slots }: Overview): ReadonlyMap<SlotId, Photo> {
  return new Map(
    slots.flatMap((view) => {
      const named = fileOf(view, 'zh')
      return named ? [[view.slot.id, named.photo] as const] : []
    }),
  )
}

/** Required slots without a file; a paper on another one's picture is not missing. */
function missingIn({ slots }: Overview): number {
  return slots.filter((view) => view.slot.isRequired && !view.isJoined && !fileOf(view, 'zh')).length
}

function firstControl(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#photos button, #photos input')
}
