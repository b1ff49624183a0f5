import type { ComponentProps } from 'react'
import { createPart, LazyPart } from '../lazy-part.tsx'
import type { PhotoOverlay } from './PhotoOverlay.tsx'

export const overlayPart = createPart(() => import('./PhotoOverlay.tsx').then((file) => file.PhotoOverlay))

/** The marks over a photo: nobody needs them before there is one. */
export function LazyOverlay(props: ComponentProps<typeof PhotoOverlay>) {
  return <LazyPart part={overlayPart} props={props} />
}
