import { createPart, LazyPart } from '../lazy-part.tsx'

const readingPart = createPart(() => import('./ReadingPanel.tsx').then((file) => file.ReadingPanel))

/** Nobody needs to hear of it before there is a photo to read. */
export function LazyReading() {
  return <LazyPart part={readingPart} props={{}} />
}
