import { animation } from './animation.ts'
import { colourOriginal } from './colour-original.ts'
import { decoding } from './decoding.ts'
import { exposure } from './exposure.ts'
import { fileExtension } from './file-extension.ts'
import { fileFormat } from './file-format.ts'
import { fileSize } from './file-size.ts'
import { location } from './location.ts'
import { orientation } from './orientation.ts'
import { originality } from './originality.ts'
import { pixelSize } from './pixel-size.ts'
import { sharpness } from './sharpness.ts'
import { validity } from './validity.ts'

/** Every check, in the order in which findings of equal weight are shown: the file, the picture, the paper. */
export const checks = [
  fileFormat,
  decoding,
  fileExtension,
  fileSize,
  pixelSize,
  animation,
  orientation,
  sharpness,
  exposure,
  colourOriginal,
  validity,
  originality,
  location,
] as const
