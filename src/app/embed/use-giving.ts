import type { Photo, SlotId } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { photosOf } from './create-embed.ts'
import { useEmbed } from './embed-context.ts'

/** How the form stands to what is shown here. */
export interface Giving {
  /**
   * `nothing`: there is no finished photo. `ready`: the form holds none of them. `given`: it holds just these.
   * `changed`: it holds others.
   */
  readonly state: 'nothing' | 'ready' | 'given' | 'changed'
  /** Photos that would be handed over. */
  readonly count: number
}

export function useGiving(): Giving {
  const { overview } = useDossier()
  const { handed } = useEmbed().embed
  const photos = photosOf(overview)
  return { state: stateOf(photos, handed), count: photos.size }
}

type Photos = ReadonlyMap<SlotId, Photo>

function stateOf(photos: Photos, handed: Photos): Giving['state'] {
  if (handed.size === 0) return photos.size === 0 ? 'nothing' : 'ready'
  const isSame = photos.size === handed.size && [...photos].every(([slot, photo]) => handed.get(slot) === photo)
  return isSame ? 'given' : 'changed'
}
