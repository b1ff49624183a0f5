import type { ComponentProps } from 'react'
import { createPart, LazyPart } from '../lazy-part.tsx'
import type { PairPanel } from './PairPanel.tsx'
import { PartMissing } from './PartMissing.tsx'

export const pairPart = createPart(() => import('./PairPanel.tsx').then((file) => file.PairPanel))

/** How two sides go together: nobody needs it before there is one. */
export function LazyPairPanel(props: ComponentProps<typeof PairPanel>) {
  return <LazyPart part={pairPart} props={props} missing={<PartMissing />} />
}
