import { age } from './age.ts'
import { animation } from './animation.ts'
import { colourOriginal } from './colour-original.ts'
import { coverage } from './coverage.ts'
import { decoding } from './decoding.ts'
import { exposure } from './exposure.ts'
import { fileExtension } from './file-extension.ts'
import { fileFormat } from './file-format.ts'
import { fileSize } from './file-size.ts'
import { glare } from './glare.ts'
import { legibility } from './legibility.ts'
import { licenceCode } from './licence-code.ts'
import { location } from './location.ts'
import { numberCheck } from './number-check.ts'
import { orientation } from './orientation.ts'
import { originality } from './originality.ts'
import { outline } from './outline.ts'
import { pairBackground } from './pair-background.ts'
import { pairLight } from './pair-light.ts'
import { pairOrientation } from './pair-orientation.ts'
import { pairScale } from './pair-scale.ts'
import { pairShot } from './pair-shot.ts'
import { pairSides } from './pair-sides.ts'
import { pixelSize } from './pixel-size.ts'
import { resolution } from './resolution.ts'
import { screenCapture } from './screen-capture.ts'
import { shadow } from './shadow.ts'
import { sharpness } from './sharpness.ts'
import { side } from './side.ts'
import { textDirection } from './text-direction.ts'
import { tilt } from './tilt.ts'
import { validity } from './validity.ts'

/** Every check of one photo, in the order in which findings of equal weight are shown: the file, the picture, the paper. */
export const checks = [
  fileFormat,
  decoding,
  fileExtension,
  fileSize,
  pixelSize,
  animation,
  orientation,
  outline,
  coverage,
  resolution,
  tilt,
  sharpness,
  glare,
  shadow,
  exposure,
  colourOriginal,
  screenCapture,
  side,
  textDirection,
  legibility,
  numberCheck,
  licenceCode,
  age,
  validity,
  originality,
  location,
] as const

/** Every check of the two sides of a card, in the order in which findings of equal weight are shown. */
export const pairChecks = [pairScale, pairOrientation, pairBackground, pairLight, pairShot, pairSides] as const
