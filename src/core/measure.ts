import type { Task } from './engine.ts'
import type { Evidence, OutlineFacts, PixelFacts } from './evidence.ts'
import { straightSize } from './geometry/aspect.ts'
import { isConvex, mapQuad } from './geometry/quad.ts'
import { round } from './geometry/round.ts'
import type { Material } from './material.ts'
import type { Point, Quad, Raster } from './model.ts'
import { measureColour } from './probes/colour.ts'
import { measureExposure } from './probes/exposure.ts'
import { measureGlare } from './probes/glare.ts'
import { type Expectation, measureOutline } from './probes/outline/measure-outline.ts'
import { measurePaper } from './probes/paper.ts'
import { measureScreen } from './probes/screen.ts'
import { measureShadow } from './probes/shadow.ts'
import { measureSharpness } from './probes/sharpness.ts'
import { measureSurroundings } from './probes/surroundings.ts'
import { createMemory, type Take, takePixels } from './raster/memory.ts'
import { type Rectified, rectify } from './raster/rectify.ts'

/**
 * Everything that pixels tell, the outline first: where it is known, the rest is measured on the straightened document.
 * A probe that throws leaves its fact unknown and the others go on.
 */
export async function measure(
  raster: Raster,
  pixels: PixelFacts,
  material: Material,
  { onStep }: Task,
): Promise<Partial<Evidence>> {
  onStep?.('outline')
  const scale = pixels.width / raster.width
  const outline = await measureOutline(raster, scale, expectationOf(material)).catch(() => undefined)
  onStep?.('measure')
  const quad = outline?.quad && visiblePart(outline.quad, raster)
  const facts = memory.lend((take) => {
    const document =
      quad && mayBeMeasured(outline.facts) ? settle(() => straighten(raster, quad, scale, take)) : undefined
    const surroundings = document && quad && settle(() => measureSurroundings(raster, quad))
    return {
      ...(document ? factsOfDocument(document) : factsOfPhoto(raster)),
      ...known('screen', () => measureScreen(document?.raster ?? raster, pixels)),
      ...(surroundings && { surroundings }),
    }
  })
  return { ...(outline && { outline: outline.facts }), ...facts }
}

const memory = createMemory()

/** What the outline of a paper should be like: shapes as long side by short side; nothing where the size varies. */
function expectationOf({ millimetres }: Material): Expectation {
  if (!millimetres) return { aspects: [] }
  const longSideMillimetres = Math.max(...millimetres)
  return { aspects: [longSideMillimetres / Math.min(...millimetres)], longSideMillimetres }
}

/** What may be no document at all is not measured as one. */
function mayBeMeasured({ doubt }: OutlineFacts): boolean {
  return doubt !== 'faint'
}

/** Of a document that is cut off, what is in the frame: the rest was never seen. Undefined where that is no quad. */
function visiblePart(quad: Quad, { width, height }: Raster): Quad | undefined {
  const held = mapQuad(quad, ([x, y]) => [Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y))])
  return isConvex(held) ? held : undefined
}

/** Long side for which the limits of the document's own measures were found, pixels (detection.md section 4). */
export const STRAIGHT_LONG_SIDE = 1200

function straighten(raster: Raster, quad: Quad, scale: number, take: Take): Rectified | undefined {
  const { width, height } = straightSize(quad, raster, STRAIGHT_LONG_SIDE)
  const straight = rectify(raster, quad, width, height, takePixels(take, width * height))
  if (!straight) return undefined
  const toPhoto = (point: Point): Point => {
    const [x, y] = straight.toPhoto(point)
    return [round(x * scale, 1), round(y * scale, 1)]
  }
  return { raster: straight.raster, toPhoto }
}

function factsOfDocument(document: Rectified): Partial<Evidence> {
  const { raster, toPhoto } = document
  return {
    measuredOn: 'document',
    ...known('sharpness', () => measureSharpness(raster, toPhoto)),
    ...known('exposure', () => measureExposure(raster, 'document')),
    ...known('colour', () => measureColour(raster)),
    ...known('glare', () => measureGlare(document)),
    ...known('shadow', () => measureShadow(document)),
    ...known('paper', () => measurePaper(raster)),
  }
}

function factsOfPhoto(raster: Raster): Partial<Evidence> {
  return {
    measuredOn: 'photo',
    ...known('sharpness', () => measureSharpness(raster)),
    ...known('exposure', () => measureExposure(raster)),
    ...known('colour', () => measureColour(raster)),
  }
}

/** A fact under its name; nothing where it cannot be told. */
function known<Name extends keyof Evidence>(name: Name, find: () => Evidence[Name] | undefined): Partial<Evidence> {
  const fact = settle(find)
  return fact === undefined ? {} : { [name]: fact }
}

function settle<Fact>(find: () => Fact): Fact | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}
