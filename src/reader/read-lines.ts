import type { Quad, Raster, Size, TextFacts } from '../core/index.ts'
import { alongAxis, axisOf, sidesOf, upsideDown } from './boxes/direction.ts'
import { findBoxes } from './boxes/find-boxes.ts'
import type { Likelihood } from './boxes/regions.ts'
import { decodeLine, type Steps } from './decode-line.ts'
import { cropLine, LINE_HEIGHT, lineWidth } from './pixels/crop-line.ts'
import { emptyPlanes, type Planes } from './pixels/planes.ts'
import { shrinkToPlanes } from './pixels/shrink.ts'
import type { TextLine } from './text-line.ts'

/** The three networks of PP-OCRv4, each for one picture. */
export interface Networks {
  detect(picture: Planes): Promise<Likelihood>
  /** How likely a line stands upright, and how likely upside down. */
  classify(line: Planes): Promise<readonly [upright: number, inverted: number]>
  recognise(line: Planes): Promise<Steps>
  readonly alphabet: readonly string[]
}

/** The lines of text in a picture, whichever way up it is. */
export async function readLines(
  raster: Raster,
  networks: Networks,
): Promise<{ lines: TextLine[]; quarterTurns: TextFacts['quarterTurns'] }> {
  const boxes = findBoxes(await networks.detect(normalised(raster)), raster)
  const axis = axisOf(boxes)
  const along = boxes
    .map((box) => alongAxis(box, axis))
    .sort((one, other) => areaOf(other) - areaOf(one))
    .slice(0, MAX_LINES)
  const isInverted = await voteInverted(raster, along, networks)
  const lines: TextLine[] = []
  for (const box of along) {
    const quad = isInverted ? upsideDown(box) : box
    const steps = await networks.recognise(cropLine(raster, quad, lineWidth(quad)))
    lines.push({ ...decodeLine(steps, networks.alphabet), quad })
  }
  const text = lines.filter(isText)
  // What runs down must be turned back a quarter, which is three quarters on.
  const turns = (axis === 'down' ? 3 : 0) + (isInverted ? 2 : 0)
  return { lines: text, quarterTurns: TURNS[turns % 4] ?? 0 }
}

/** Faces, emblems and ornaments are taken for a line at times, and then for nothing or for a doubtful character or two. */
function isText({ text, confidence }: TextLine): boolean {
  return text !== '' && (text.length > MAX_DOUBTFUL_LENGTH || confidence >= MIN_SHORT_CONFIDENCE)
}

/** From 208 composed cards: without these the mean of a card in focus is never below 0.97, with them it fell to 0.85. */
const MAX_DOUBTFUL_LENGTH = 2
const MIN_SHORT_CONFIDENCE = 0.8

const TURNS = [0, 1, 2, 3] as const
/** More lines than any paper of a filing has that are worth reading; largest first. */
const MAX_LINES = 60
/** Votes on what is up, as reader.md has it. */
const VOTERS = 5
const MIN_VOTER_RATIO = 2.5
/** The classifier was trained at this width, pixels. */
const CLASSIFIER_WIDTH = 192
/** For cards; and for papers, whose print is smaller (reader.md: both sides and the licence near 100 %). */
const DETECTION_SIDE = 640
const LARGE_DETECTION_SIDE = 960
/** A picture with a longer side than this was asked for because its print is small. */
const MAX_CARD_SIDE = 1250

/** What the detector was trained with, for the planes as they come. */
const MEANS = [0.485, 0.456, 0.406] as const
const DEVIATIONS = [0.229, 0.224, 0.225] as const

function normalised(raster: Raster): Planes {
  const planes = shrinkToPlanes(raster, detectionSize(raster))
  const area = planes.width * planes.height
  return {
    ...planes,
    data: planes.data.map((level, at) => {
      const plane = Math.floor(at / area)
      return (level / 255 - (MEANS[plane] ?? 0)) / (DEVIATIONS[plane] ?? 1)
    }),
  }
}

/** The network wants sides that are multiples of 32. */
function detectionSize({ width, height }: Size): Size {
  const longSide = Math.max(width, height)
  const scale = Math.min(1, (longSide > MAX_CARD_SIDE ? LARGE_DETECTION_SIDE : DETECTION_SIDE) / longSide)
  const side = (pixels: number) => Math.max(32, Math.round((pixels * scale) / 32) * 32)
  return { width: side(width), height: side(height) }
}

async function voteInverted(raster: Raster, boxes: readonly Quad[], networks: Networks): Promise<boolean> {
  const voters = boxes
    .filter((box) => ratioOf(box) > MIN_VOTER_RATIO)
    .sort((one, other) => sidesOf(other)[0] - sidesOf(one)[0])
    .slice(0, VOTERS)
  let [up, down] = [0, 0]
  for (const box of voters) {
    const [upright, inverted] = await networks.classify(forClassifier(raster, box))
    up += upright
    down += inverted
  }
  return down > up
}

/** A shorter line stands on grey, a longer one is squeezed. */
function forClassifier(raster: Raster, box: Quad): Planes {
  const line = cropLine(raster, box, Math.min(CLASSIFIER_WIDTH, lineWidth(box)))
  if (line.width === CLASSIFIER_WIDTH) return line
  const padded = emptyPlanes({ width: CLASSIFIER_WIDTH, height: LINE_HEIGHT })
  for (let row = 0; row < 3 * LINE_HEIGHT; row++) {
    padded.data.set(line.data.subarray(row * line.width, (row + 1) * line.width), row * CLASSIFIER_WIDTH)
  }
  return padded
}

function ratioOf(box: Quad): number {
  const [along, across] = sidesOf(box)
  return along / Math.max(1, across)
}

function areaOf(box: Quad): number {
  const [along, across] = sidesOf(box)
  return along * across
}
