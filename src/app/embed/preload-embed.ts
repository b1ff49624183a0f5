import { detailsPart } from '../components/LazyEntryDetails.tsx'
import { pairPart } from '../components/LazyPairPanel.tsx'
import { cornersPart } from '../corners/LazyCornerEditor.tsx'
import { retakePart } from '../drawings/LazyRetakeFigure.tsx'
import { overlayPart } from '../overlay/LazyOverlay.tsx'
import { stitchPart } from '../stitch/LazyStitchPanel.tsx'

/** Loads what the first photo will need here; what hands files to the device is not part of the frame. */
export function preloadEmbedParts(): void {
  const parts = [overlayPart, pairPart, detailsPart, retakePart, cornersPart, stitchPart]
  // What fails now is asked for again, and its absence told, where it is shown.
  void Promise.allSettled(parts.map((part): Promise<unknown> => part.load()))
}
