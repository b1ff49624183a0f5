import type { ComponentProps } from 'react'
import { createPart, LazyPart } from '../lazy-part.tsx'
import type { RetakeFigure } from './RetakeFigure.tsx'

export const retakePart = createPart(() => import('./RetakeFigure.tsx').then((file) => file.RetakeFigure))

/** How to take a photo again: drawn for those who ask. */
export function LazyRetakeFigure(props: ComponentProps<typeof RetakeFigure>) {
  return <LazyPart part={retakePart} props={props} />
}
