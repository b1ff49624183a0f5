import { PartMissing } from '../components/PartMissing.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'

export const stitchPart = createPart(() => import('./StitchPanel.tsx').then((file) => file.StitchPanel))

/** Joining papers to a certificate: nobody needs it before there is a paper. */
export function LazyStitchPanel() {
  return <LazyPart part={stitchPart} props={NOTHING} missing={<PartMissing />} />
}

const NOTHING = {}
