import { PartMissing } from '../components/PartMissing.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'

export const papersPart = createPart(() => import('./LikelyPapers.tsx').then((file) => file.LikelyPapers))

/** Papers that the province may ask for: nobody needs the list before there is a province. */
export function LazyLikelyPapers() {
  return <LazyPart part={papersPart} props={NOTHING} missing={<PartMissing />} />
}

const NOTHING = {}
