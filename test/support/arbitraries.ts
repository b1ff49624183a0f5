import fc from 'fast-check'
import type { Answers } from '../../src/core/answer.ts'
import type { Subject } from '../../src/core/check.ts'
import type {
  CameraFacts,
  Evidence,
  FileFacts,
  Lab,
  OutlineFacts,
  PixelFacts,
  TextFacts,
} from '../../src/core/evidence.ts'
import { materials } from '../../src/core/material.ts'
import type { Point, Quad } from '../../src/core/model.ts'
import { profiles } from '../../src/core/profiles/index.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const side = fc.integer({ min: 1, max: 70_000 })
const orientation = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8)
const luma = fc.integer({ min: 0, max: 255 })
const name = fc.string({ maxLength: 20 })

const file: fc.Arbitrary<FileFacts> = fc.record(
  {
    bytes: fc.oneof(fc.nat(), fc.constantFrom(204_799, 204_800, 4_000_000, 4_000_001, 4_194_304, 4_194_305)),
    format: fc.constantFrom(
      'jpeg',
      'png',
      'gif',
      'heic',
      'avif',
      'webp',
      'bmp',
      'tiff',
      'ico',
      'svg',
      'pdf',
      'mp4',
      'text',
      'empty',
      'unknown',
    ),
    extensionMatches: fc.boolean(),
    frames: fc.nat({ max: 5000 }),
  },
  { requiredKeys: ['bytes', 'format'] },
)

const pixels: fc.Arbitrary<PixelFacts> = fc.record(
  {
    width: side,
    height: side,
    orientation,
    otherOrientation: orientation,
    bitDepth: fc.constantFrom(1, 8, 16),
    colourModel: fc.constantFrom('grey', 'rgb', 'indexed', 'cmyk'),
  },
  { requiredKeys: ['width', 'height', 'orientation'] },
)

const camera: fc.Arbitrary<CameraFacts> = fc.record(
  { make: name, model: name, software: name, takenAt: name, hasLocation: fc.boolean() },
  { requiredKeys: ['hasLocation'] },
)

// JSON knows one zero.
const coordinate = fc.double({ min: -5000, max: 20_000, noNaN: true }).map((value) => value + 0)
const point: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate)
const quad: fc.Arbitrary<Quad> = fc.tuple(point, point, point, point)
const quads = fc.array(quad, { maxLength: 3 })
const opponent = fc.double({ min: -128, max: 128, noNaN: true })
const lab: fc.Arbitrary<Lab> = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), opponent, opponent)

const outline: fc.Arbitrary<OutlineFacts> = fc.record(
  {
    state: fc.constantFrom('whole', 'cut', 'several', 'none', 'unsure'),
    doubt: fc.constantFrom('printed-border', 'edge', 'faint', 'unclear'),
    confidence: share,
    quad,
    others: quads,
    cutSides: fc.uniqueArray(fc.constantFrom('top', 'right', 'bottom', 'left')),
    coverage: share,
    tiltDegrees: fc.double({ min: 0, max: 90, noNaN: true }),
    aspect: fc.double({ min: 1, max: 10, noNaN: true }),
    longSidePixels: side,
    pixelsPerMillimetre: fc.double({ min: 0.01, max: 200, noNaN: true }),
  },
  { requiredKeys: ['state', 'confidence'] },
)

const text: fc.Arbitrary<TextFacts> = fc.record(
  {
    kind: fc.constantFrom(
      'id-portrait',
      'id-emblem',
      'residence-back',
      'permit-front',
      'passport',
      'licence',
      'unit-certificate',
      'commitment',
      'authorisation',
      'unknown',
    ),
    quarterTurns: fc.constantFrom(0, 1, 2, 3),
    lines: fc.nat({ max: 60 }),
    lineConfidence: share,
    smallestPrint: share,
    keyConfidence: share,
    number: fc.constantFrom('agrees', 'disagrees'),
    age: fc.constantFrom('under-16', 'under-18', 'adult'),
    validity: fc.constantFrom('expired', 'under-1-month', 'under-3-months', 'under-12-months', 'longer', 'long-term'),
    code: fc.constantFrom('agrees', 'disagrees'),
    qrCode: fc.constantFrom('agrees', 'differs'),
    weakLines: quads,
  },
  { requiredKeys: ['kind', 'quarterTurns', 'lines', 'lineConfidence', 'weakLines'] },
)

/** Whatever the probes may hand over, with any of the facts missing. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    file,
    pixels,
    decoding: fc.constantFrom(
      'decoded',
      'incomplete',
      'too-large',
      'unsupported',
      'damaged',
      'encrypted',
      'not-a-picture',
    ),
    camera,
    outline,
    measuredOn: fc.constantFrom('document', 'photo'),
    sharpness: fc.record(
      {
        score: fc.integer({ min: 0, max: 100 }),
        edgeSigmaPixels: fc.double({ min: 0.5, max: 10, noNaN: true }),
        longSidePixels: side,
        edges: fc.nat(),
        blurredRegions: quads,
      },
      { requiredKeys: ['score', 'edgeSigmaPixels', 'longSidePixels', 'edges'] },
    ),
    exposure: fc.record(
      { highlightLuma: luma, clippedShare: share, paperLuma: luma, contrast: luma },
      { requiredKeys: ['highlightLuma', 'clippedShare'] },
    ),
    glare: fc.record({ likelihood: share, share, largestShare: share, regions: quads }),
    shadow: fc.record({ evenness: share, regions: quads }),
    screen: fc.record(
      { moirePeak: fc.double({ min: 0, max: 30, noNaN: true }), isScreenSized: fc.boolean() },
      { requiredKeys: ['isScreenSized'] },
    ),
    paper: fc.record({ lab }),
    surroundings: fc.record({ lab }),
    text,
    colour: fc.record({
      grey: fc.boolean(),
      cast: fc.double({ min: 0, max: 180, noNaN: true }),
      chroma: fc.double({ min: 0, max: 180, noNaN: true }),
    }),
  },
  { requiredKeys: ['file', 'decoding'] },
)

const day = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'))

export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    expiry: fc.oneof(day, fc.constant('long-term'), name),
    original: fc.boolean(),
    newest: fc.boolean(),
    unmarked: fc.boolean(),
    signed: fc.boolean(),
  },
  { requiredKeys: [] },
)

export const anySubject: fc.Arbitrary<Subject> = fc.record({
  slot: fc.constantFrom('id-portrait', 'licence', 'auxiliary-2'),
  material: fc.constantFrom(...materials),
  evidence: anyEvidence,
  answers: anyAnswers,
})

/** Two photos that somebody calls the two sides of a card. */
export const anyPair: fc.Arbitrary<readonly [first: Subject, second: Subject]> = fc.tuple(anySubject, anySubject)

export const anyContext = fc.record({ profile: fc.constantFrom(...Object.values(profiles)), today: day })
