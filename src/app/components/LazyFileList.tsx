import { createPart, LazyPart } from '../lazy-part.tsx'
import { PartMissing } from './PartMissing.tsx'

export const filesPart = createPart(() => import('./FileList.tsx').then((file) => file.FileList))

/** The finished files: there are none before there is a photo. */
export function LazyFileList() {
  return <LazyPart part={filesPart} props={{}} missing={<PartMissing />} />
}
