import type { Edit, Straighten } from '../../../src/core/edit.ts'
import { mapQuad } from '../../../src/core/geometry/quad.ts'
import {
  type Codec,
  materialOf,
  type Photo,
  type Raster,
  type Result,
  render,
  type Step,
} from '../../../src/core/index.ts'
import type { Size } from '../../../src/core/model.ts'
import { rectify } from '../../../src/core/raster/rectify.ts'
import { resampleTo } from '../../../src/core/raster/resample.ts'
import { createCanvasCodec } from '../../../src/engine/canvas-codec.ts'
import { createLocalEngine } from '../../../src/engine/local.ts'
import { createOffscreenEasel } from '../../../src/engine/offscreen-easel.ts'
import { makePicture } from './picture/make-picture.ts'
import { type Encode, record } from './recorder.ts'
import { serve } from './rpc.ts'
import type { OurRun, Tasks, Timing, Work } from './tasks.ts'

/** The profile's longest side; the limits of the benchmark only replace its bytes. */
const MAX_SIDE_PIXELS = 4096

const codec: Codec = createCanvasCodec(createOffscreenEasel)
const engine = createLocalEngine()
let photo: Photo = { name: '', bytes: new Uint8Array() }

const tasks: Tasks = {
  async make(name, width, height) {
    const picture = makePicture(width, height)
    await fetch(`/pictures/${name}`, { method: 'PUT', body: picture })
    return picture.size
  },
  async load(name) {
    const response = await fetch(`/pictures/${name}`)
    photo = { name, bytes: new Uint8Array(await response.arrayBuffer()) }
  },
  ours,
  bound,
  probe,
  decode: () => timed(async () => (await createImageBitmap(blobOf(photo))).close()),
  pixels: () =>
    timed(async () => {
      const image = await createImageBitmap(blobOf(photo))
      const easel = createOffscreenEasel(image.width, image.height)
      easel?.context.drawImage(image, 0, 0)
      image.close()
      easel?.context.getImageData(0, 0, easel.context.canvas.width, easel.context.canvas.height)
      if (easel) easel.context.canvas.width = 0
    }),
}

serve(tasks)

/** A card as a hand photographs it, and the light of its other side. */
function matchingEdits({ width, height }: Size): readonly [Straighten, Edit] {
  const corners = [
    [0.14 * width, 0.2 * height],
    [0.84 * width, 0.17 * height],
    [0.87 * width, 0.79 * height],
    [0.12 * width, 0.76 * height],
  ] as const
  const [across, down] = [Math.round(0.72 * width), Math.round(0.45 * width)]
  return [
    { edit: 'straighten', corners, width: across, height: down, margin: Math.round(0.03 * width) },
    { edit: 'balance', gains: [1.1, 1.08, 1.05] },
  ]
}

async function ours(maxBytes: number, size?: Size): Promise<OurRun> {
  const recorder = record(codec)
  const watch = startWatch()
  const encoding = { kind: 'window', minBytes: 0, maxBytes, maxSidePixels: MAX_SIDE_PIXELS } as const
  const recipe = { sources: [{ original: 'photo', edits: size ? matchingEdits(size) : [] }], encoding } as const
  const { bytes } = need(await render({ photo }, recipe, recorder.codec, watch))
  const { milliseconds, steps } = watch.stop()
  const verifyMilliseconds = steps['verify'] ?? 0

  const chosen = recorder.encodes.find((encode) => encode.bytes === bytes.length)
  const request = recorder.decodes[0]
  if (!chosen || !request) throw new Error('The output is not one of the files encoded.')
  const isFull = ({ width, height }: Encode) => width * height >= chosen.width * chosen.height
  return {
    milliseconds: milliseconds - verifyMilliseconds,
    verifyMilliseconds,
    steps,
    bytes: bytes.length,
    fullEncodes: recorder.encodes.filter(isFull).length,
    // The verification decodes the output.
    decodes: recorder.decodes.length - 1,
    work: { request, width: chosen.width, height: chosen.height, quality: chosen.quality },
  }
}

function bound({ request, width, height, quality }: Work, size?: Size): Promise<number> {
  return timed(async () => {
    const decoded = need(await codec.decode(photo.bytes, request))
    const isSameSize = decoded.width === width && decoded.height === height
    const surface = size
      ? need(codec.surface(warped(decoded.raster(), size, width, height)))
      : isSameSize
        ? decoded
        : need(codec.surface(await resampleTo(decoded.raster(), width, height)))
    need(await surface.encode(quality))
    surface.release()
    decoded.release()
  })
}

/** The least that shows a card straight: one warp, at the size that is written. */
function warped(raster: Raster, size: Size, width: number, height: number): Raster {
  const [{ corners }] = matchingEdits(size)
  const scale = raster.width / size.width
  const straight = rectify(
    raster,
    mapQuad(corners, ([x, y]) => [x * scale, y * scale]),
    width,
    height,
  )
  if (!straight) throw new Error('The corners span an area.')
  return straight.raster
}

async function probe(): Promise<Timing> {
  const { probe: gather } = await engine
  const watch = startWatch()
  need(await gather(photo, materialOf('id-portrait'), watch))
  return watch.stop()
}

/** How long each step took, as the engine names them. */
function startWatch(): { onStep(step: Step): void; stop(): Timing } {
  const marks: [step: Step, at: number][] = []
  const start = performance.now()
  return {
    onStep: (step) => void marks.push([step, performance.now()]),
    stop() {
      const end = performance.now()
      const steps: Record<string, number> = {}
      for (const [index, [step, at]] of marks.entries()) {
        steps[step] = (steps[step] ?? 0) + (marks[index + 1]?.[1] ?? end) - at
      }
      return { milliseconds: end - start, steps }
    },
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function need<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The engine answers ${result.failure.code}.`)
  return result.value
}

function blobOf({ bytes }: Photo): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' })
}
