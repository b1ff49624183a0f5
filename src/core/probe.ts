import { decodeOpened, WORKING_LONG_SIDE } from './decode-photo.ts'
import { type Codec, type FailureCode, fail, type Result, succeed, type Task } from './engine.ts'
import type { CameraFacts, Decoding, Evidence, PixelFacts } from './evidence.ts'
import { type Header, uprightSize } from './formats/header.ts'
import { extensionMatches, sniffFormat } from './formats/signature.ts'
import type { Material } from './material.ts'
import { measure } from './measure.ts'
import type { Format, Photo, Raster } from './model.ts'
import { openHeader } from './open-header.ts'
import { type CameraReading, readCamera } from './probes/camera.ts'

/**
 * Gathers what can be known of one photo: the header first, then one decode for everything that needs pixels. A probe
 * that throws leaves its fact unknown and the others go on.
 */
export async function probe(
  photo: Photo,
  material: Material,
  codec: Codec,
  task: Task = {},
): Promise<Result<Evidence>> {
  task.onStep?.('read')
  const format = sniffFormat(photo.bytes)
  const opened = await openHeader(photo, format, codec).catch(() => fail('damaged'))
  const header = opened.ok ? opened.value : undefined
  const camera = await readCamera(photo.bytes, format).catch(() => undefined)
  if (task.signal?.aborted) return fail('aborted')

  const picture = await decode(photo, opened, codec, task)
  if (!picture.ok && OF_THE_MOMENT.includes(picture.failure.code)) return picture
  if (task.signal?.aborted) return fail('aborted')

  const pixels = header && pixelFacts(header, camera)
  const measured = picture.ok && pixels && (await measure(picture.value, pixels, material, task))
  if (task.signal?.aborted) return fail('aborted')

  const cameraFacts = cameraFactsOf(header, camera)
  const matches = extensionMatches(photo.name, format)
  return succeed({
    file: {
      bytes: photo.bytes.length,
      format,
      ...(matches !== undefined && { extensionMatches: matches }),
      ...(header && { frames: header.frames }),
    },
    ...(pixels && { pixels }),
    decoding: decodingOf(picture, header),
    ...(cameraFacts && { camera: cameraFacts }),
    ...measured,
  })
}

const PICTURES: readonly Format[] = ['jpeg', 'png', 'gif', 'heic', 'avif', 'webp', 'bmp', 'tiff', 'pdf']

async function decode(photo: Photo, opened: Result<Header>, codec: Codec, task: Task): Promise<Result<Raster>> {
  const format = sniffFormat(photo.bytes)
  if (format === 'ico') return fail('unsupported')
  if (!PICTURES.includes(format)) return fail('not-a-picture')
  return opened.ok ? decodeOpened(photo, opened.value, WORKING_LONG_SIDE, codec, task) : opened
}

/** Failures that say nothing of the file: the same file may be read the next time, or with another page. */
const OF_THE_MOMENT: readonly FailureCode[] = ['several-pages', 'not-loaded', 'too-slow']
const OF_THE_FILE = ['too-large', 'unsupported', 'encrypted', 'not-a-picture'] as const

function decodingOf(picture: Result<Raster>, header: Header | undefined): Decoding {
  if (picture.ok) return header?.isIncomplete ? 'incomplete' : 'decoded'
  return OF_THE_FILE.find((code) => code === picture.failure.code) ?? 'damaged'
}

/** Two readings of where a place may be stored: either finds it, and both have to be silent for there to be none. */
function cameraFactsOf(header: Header | undefined, camera: CameraReading | undefined): CameraFacts | undefined {
  const readings = [header?.hasLocation, camera?.facts.hasLocation].filter((reading) => reading !== undefined)
  if (readings.length === 0) return camera?.facts
  return { ...camera?.facts, hasLocation: readings.includes(true) }
}

function pixelFacts(header: Header, camera: CameraReading | undefined): PixelFacts {
  const { orientation, bitDepth, colourModel } = header
  const other = camera?.orientation
  return {
    ...uprightSize(header),
    orientation,
    ...(other !== undefined && other !== orientation && { otherOrientation: other }),
    ...(bitDepth !== undefined && { bitDepth }),
    ...(colourModel !== undefined && { colourModel }),
  }
}
