import { PartMissing } from '../components/PartMissing.tsx'
import { useDossier } from '../dossier-context.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'

export const viewfinderPart = createPart(() => import('./Viewfinder.tsx').then((file) => file.Viewfinder))

/** The viewfinder: nobody needs it before it is asked for. */
export function LazyViewfinder() {
  const { shooting } = useDossier().dossier
  if (shooting === undefined) return null
  return <LazyPart part={viewfinderPart} props={{ slot: shooting }} missing={<PartMissing />} />
}
