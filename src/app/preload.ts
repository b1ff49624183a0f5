import { viewfinderPart } from './camera/LazyViewfinder.tsx'
import { detailsPart } from './components/LazyEntryDetails.tsx'
import { filesPart } from './components/LazyFileList.tsx'
import { pairPart } from './components/LazyPairPanel.tsx'
import { cornersPart } from './corners/LazyCornerEditor.tsx'
import { retakePart } from './drawings/LazyRetakeFigure.tsx'
import { guidePart, privateCopyPart, reportPart } from './hand-over/lazy-views.tsx'
import { overlayPart } from './overlay/LazyOverlay.tsx'
import { papersPart } from './readiness/LazyLikelyPapers.tsx'
import { readinessPart } from './readiness/ReadinessButton.tsx'
import { stitchPart } from './stitch/LazyStitchPanel.tsx'

/** Loads all that the first photo will need, so that nothing is missing when the connection goes. */
export function preloadParts(): void {
  const parts = [
    overlayPart,
    pairPart,
    detailsPart,
    retakePart,
    filesPart,
    cornersPart,
    stitchPart,
    papersPart,
    readinessPart,
    guidePart,
    reportPart,
    privateCopyPart,
    viewfinderPart,
  ].map((part): Promise<unknown> => part.load())
  // What fails now is asked for again, and its absence told, where it is shown.
  void Promise.allSettled([...parts, import('client-zip')])
}
