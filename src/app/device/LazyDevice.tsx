import { createPart, LazyPart } from '../lazy-part.tsx'

const devicePart = createPart(() => import('./Device.tsx').then((file) => file.Device))

/** What concerns the device, not the photos: none of it is needed before the page stands. */
export function LazyDevice() {
  return <LazyPart part={devicePart} props={{}} />
}
