import type { ComponentType } from 'react'
import type { RetakeDrawing } from '../../core/index.ts'
import { AwayFromLight } from './retake/AwayFromLight.tsx'
import { Closer } from './retake/Closer.tsx'
import { EvenLight } from './retake/EvenLight.tsx'
import { FromAbove } from './retake/FromAbove.tsx'
import { MoreLight } from './retake/MoreLight.tsx'
import { OneAtATime } from './retake/OneAtATime.tsx'
import { OriginalNotCopy } from './retake/OriginalNotCopy.tsx'
import { SameHeight } from './retake/SameHeight.tsx'
import { SamePlace } from './retake/SamePlace.tsx'
import { Steady } from './retake/Steady.tsx'
import { StepBack } from './retake/StepBack.tsx'
import { TiltPhone } from './retake/TiltPhone.tsx'

/** How to take the photo again, as a line drawing; the advice beside it says the same in words. */
export function RetakeFigure({ drawing }: { readonly drawing: RetakeDrawing }) {
  const Drawing = DRAWINGS[drawing]
  return <Drawing />
}

const DRAWINGS: Readonly<Record<RetakeDrawing, ComponentType>> = {
  'step-back': StepBack,
  closer: Closer,
  steady: Steady,
  'tilt-phone': TiltPhone,
  'from-above': FromAbove,
  'away-from-light': AwayFromLight,
  'more-light': MoreLight,
  'even-light': EvenLight,
  'one-at-a-time': OneAtATime,
  'original-not-copy': OriginalNotCopy,
  'same-height': SameHeight,
  'same-place': SamePlace,
}
