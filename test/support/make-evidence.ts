import type { Answers } from '../../src/core/answer.ts'
import type { Context, Finding, Subject } from '../../src/core/check.ts'
import type { Evidence, TextFacts } from '../../src/core/evidence.ts'
import { inspect, inspectPair } from '../../src/core/inspect.ts'
import { type MaterialId, materialOf } from '../../src/core/material.ts'
import type { Profile } from '../../src/core/profile.ts'
import { type ProfileId, profiles } from '../../src/core/profiles/index.ts'

/** What is different about a photo: parts of a fact are merged, `null` makes a fact unknown. */
export type EvidenceOverrides = {
  readonly [Fact in Exclude<keyof Evidence, 'text'>]?: NonNullable<Evidence[Fact]> extends string
    ? Evidence[Fact]
    : Loose<NonNullable<Evidence[Fact]>> | null
} & {
  /** Nothing is read unless a test says so. */
  readonly text?: TextFacts
}

type Loose<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | undefined }

/** A photo that passes every check of every profile: a sharp, well lit colour JPEG of twelve megapixels, a card in its middle. */
const GOOD = {
  file: { bytes: 1_800_000, format: 'jpeg', extensionMatches: true, frames: 1 },
  pixels: { width: 4000, height: 3000, orientation: 1, bitDepth: 8, colourModel: 'rgb' },
  decoding: 'decoded',
  camera: {
    make: 'Invented',
    model: 'Camera 1',
    software: '1.0',
    takenAt: '2026-11-01T09:30:00',
    hasLocation: false,
  },
  outline: {
    state: 'whole',
    confidence: 0.98,
    quad: [
      [500, 550],
      [3500, 550],
      [3500, 2450],
      [500, 2450],
    ],
    coverage: 0.475,
    tiltDegrees: 2,
    aspect: 1.58,
    longSidePixels: 3000,
    pixelsPerMillimetre: 35,
  },
  measuredOn: 'document',
  sharpness: { score: 85, edgeSigmaPixels: 1.03, longSidePixels: 2000, edges: 4200, blurredRegions: [] },
  exposure: { highlightLuma: 215, clippedShare: 0.01, paperLuma: 205, contrast: 140 },
  colour: { grey: false, cast: 6, chroma: 32 },
  glare: { likelihood: 0, share: 0, largestShare: 0, regions: [] },
  shadow: { evenness: 0.95, regions: [] },
  screen: { moirePeak: 3, isScreenSized: false },
  paper: { lab: [84, -1, 3] },
  surroundings: { lab: [55, 12, 22] },
} as const satisfies Evidence

export function makeEvidence(overrides: EvidenceOverrides = {}): Evidence {
  const facts: Record<string, unknown> = {}
  for (const [name, good] of Object.entries(GOOD)) {
    // Object.entries forgets which names there are.
    const change = overrides[name as keyof typeof GOOD]
    if (change === null) continue
    facts[name] = typeof good === 'object' && typeof change === 'object' ? merge(good, change) : (change ?? good)
  }
  // Built from a whole photo by replacing its parts with parts of the same types.
  return { ...facts, ...(overrides.text && { text: overrides.text }) } as unknown as Evidence
}

/** Merges, and drops what is undefined: an unknown part of a fact is absent from it. */
function merge(good: object, change: object): object {
  return Object.fromEntries(Object.entries({ ...good, ...change }).filter(([, value]) => value !== undefined))
}

export interface SubjectOptions {
  readonly slot?: string
  readonly material?: MaterialId
  readonly evidence?: EvidenceOverrides
  readonly answers?: Answers
}

/** By default the portrait side of a card, with every question answered well. */
export function makeSubject({ slot, material = 'id-portrait', evidence, answers }: SubjectOptions = {}): Subject {
  return {
    slot: slot ?? material,
    material: materialOf(material),
    evidence: makeEvidence(evidence),
    answers: answers ?? GOOD_ANSWERS,
  }
}

export const GOOD_ANSWERS: Answers = {
  expiry: 'long-term',
  original: true,
  newest: true,
  unmarked: true,
  signed: true,
}

export interface ContextOptions {
  readonly profile?: ProfileId | Profile
  readonly today?: string
  readonly province?: string
}

export function makeContext({ profile = 'aliyun', today = '2026-11-24', province }: ContextOptions = {}): Context {
  return {
    profile: typeof profile === 'string' ? profiles[profile] : profile,
    today,
    ...(province !== undefined && { province }),
  }
}

/** What one check finds. Throws where the check does not concern the material. */
export function findingOf(check: string, options: SubjectOptions & ContextOptions = {}): Finding {
  const finding = inspect(makeSubject(options), makeContext(options)).find((candidate) => candidate.check === check)
  if (!finding) throw new Error(`${check} has nothing to say of ${options.material ?? 'id-portrait'}.`)
  return finding
}

export interface PairOptions extends ContextOptions {
  readonly first?: SubjectOptions
  readonly second?: SubjectOptions
}

/** By default both sides of an identity card, alike in everything. */
export function makePair({ first, second }: PairOptions = {}): readonly [first: Subject, second: Subject] {
  return [makeSubject({ material: 'id-portrait', ...first }), makeSubject({ material: 'id-emblem', ...second })]
}

/** What one check finds of the two sides of a card. */
export function pairFindingOf(check: string, options: PairOptions = {}): Finding {
  const finding = inspectPair(...makePair(options), makeContext(options)).find((candidate) => candidate.check === check)
  if (!finding) throw new Error(`${check} has nothing to say.`)
  return finding
}

/** What a table of findings compares: outcome, message, severity and the kind of remedy. */
export function briefOf({ outcome, message, severity, remedy }: Finding): string {
  return [outcome, message, severity, remedy?.kind ?? 'none'].join(' ')
}

// Object.keys widens the ids to string.
export const PROFILE_IDS = Object.keys(profiles) as ProfileId[]
