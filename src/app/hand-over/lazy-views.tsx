import { PartMissing } from '../components/PartMissing.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'

interface ViewProps {
  readonly onClose: () => void
}

export const guidePart = createPart<ViewProps>(() => import('./Guide.tsx').then((file) => file.Guide))
export const reportPart = createPart<ViewProps>(() => import('./ReportView.tsx').then((file) => file.ReportView))
export const privateCopyPart = createPart<ViewProps>(() => import('./PrivateCopy.tsx').then((file) => file.PrivateCopy))

/** What opens over the page comes when it is asked for. */
export const LazyGuide = (props: ViewProps) => <LazyPart part={guidePart} props={props} missing={<PartMissing />} />

export const LazyReport = (props: ViewProps) => <LazyPart part={reportPart} props={props} missing={<PartMissing />} />

export const LazyPrivateCopy = (props: ViewProps) => (
  <LazyPart part={privateCopyPart} props={props} missing={<PartMissing />} />
)
