import { type Codec, fail, MAX_CANVAS_PIXELS, type Result, succeed, type Task } from './engine.ts'
import type { CameraFacts, Decoding, Evidence, PixelFacts } from './evidence.ts'
import { decodableBytes } from './formats/decodable.ts'
import { type Header, isTooLarge, uprightSize } from './formats/header.ts'
import { readHeader } from './formats/read-header.ts'
import { extensionMatches, sniffFormat } from './formats/signature.ts'
import type { Material } from './material.ts'
import { measure } from './measure.ts'
import type { Format, Photo, Raster } from './model.ts'
import { type CameraReading, readCamera } from './probes/camera.ts'
import { shrinkTo } from './raster/shrink.ts'

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
  const header = settle(() => readHeader(photo.bytes, format))
  const camera = await readCamera(photo.bytes, format).catch(() => undefined)
  if (task.signal?.aborted) return fail('aborted')

  const { decoding, raster } = await decode(photo.bytes, format, header, codec, task)
  if (task.signal?.aborted) return fail('aborted')

  const pixels = header && pixelFacts(header, camera)
  const measured = raster && pixels && (await measure(raster, pixels, material, task))
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
    decoding,
    ...(cameraFacts && { camera: cameraFacts }),
    ...measured,
  })
}

/**
 * The long side of the raster that everything is measured on. On it a document over three fifths of the photo is at
 * least as large as the 1200 pixels for which the limits of sharpness were found (detection.md section 4).
 */
const WORKING_LONG_SIDE = 2000

const PICTURES: readonly Format[] = ['jpeg', 'png', 'gif', 'heic', 'avif', 'webp', 'bmp']

async function decode(
  bytes: Uint8Array,
  format: Format,
  header: Header | undefined,
  codec: Codec,
  { onStep }: Task,
): Promise<{ decoding: Decoding; raster?: Raster }> {
  if (format === 'tiff' || format === 'ico') return { decoding: 'unsupported' }
  if (!PICTURES.includes(format)) return { decoding: 'not-a-picture' }
  if (!header) return { decoding: 'damaged' }
  if (isTooLarge(header)) return { decoding: 'too-large' }
  const { width, height } = uprightSize(header)

  onStep?.('decode')
  const scale = Math.min(1, WORKING_LONG_SIDE / Math.max(width, height))
  const request = { format, width, height, scale, oversampling: 1, maxPixels: MAX_CANVAS_PIXELS }
  const decoded = await codec.decode(decodableBytes(bytes, format, header), request)
  if (!decoded.ok) return { decoding: decoded.failure.code === 'unsupported' ? 'unsupported' : 'damaged' }

  const raster = shrinkTo(decoded.value.raster(), WORKING_LONG_SIDE)
  decoded.value.release()
  return { decoding: header.isIncomplete ? 'incomplete' : 'decoded', raster }
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

function settle<Fact>(find: () => Fact): Fact | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}
