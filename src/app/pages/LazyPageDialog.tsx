import { PartMissing } from '../components/PartMissing.tsx'
import { useDossier } from '../dossier-context.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'
import type { PageDialog, PageDialogProps } from './PageDialog.tsx'

const pagesPart = createPart<PageDialogProps>(() =>
  import('./PageDialog.tsx').then((file): typeof PageDialog => file.PageDialog),
)

/** Asks which pages of a PDF are meant, while one of several waits for that. */
export function LazyPageDialog() {
  const { choosing } = useDossier().dossier
  if (choosing === undefined) return null
  return <LazyPart key={choosing} part={pagesPart} props={{ id: choosing }} missing={<PartMissing />} />
}
