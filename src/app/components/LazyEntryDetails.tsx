import type { ComponentProps } from 'react'
import { createPart, LazyPart } from '../lazy-part.tsx'
import type { EntryDetails } from './EntryDetails.tsx'
import { PartMissing } from './PartMissing.tsx'

export const detailsPart = createPart(() => import('./EntryDetails.tsx').then((file) => file.EntryDetails))

/** Everything about one photo: nobody needs it before there is one. */
export function LazyEntryDetails(props: ComponentProps<typeof EntryDetails>) {
  return <LazyPart part={detailsPart} props={props} missing={<PartMissing />} />
}
