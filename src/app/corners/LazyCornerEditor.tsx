import { PartMissing } from '../components/PartMissing.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'
import type { CornerEditor, CornerEditorProps } from './CornerEditor.tsx'

export const cornersPart = createPart<CornerEditorProps>(() =>
  import('./CornerEditor.tsx').then((file): typeof CornerEditor => file.CornerEditor),
)

/** The corner editor: nobody needs it before a photo is to be straightened by hand. */
export function LazyCornerEditor(props: CornerEditorProps) {
  return <LazyPart part={cornersPart} props={props} missing={<PartMissing />} />
}
