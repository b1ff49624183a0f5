import * as v from 'valibot'
import type { Profile } from '../../core/index.ts'

const bytes = v.pipe(v.number(), v.integer(), v.minValue(1))
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000))

/** A window narrower than this may hold no JPEG of a photo: neighbouring qualities differ by up to a fifth in size. */
const NARROWEST = 1.25

/** The attribute `limits`: JSON of what a builder's own form accepts. What is left out is as the profile has it. */
export const limitsSchema = v.pipe(
  v.string(),
  v.parseJson(undefined, 'This is no JSON.'),
  v.check((value) => !Array.isArray(value), 'This is a list; it has to be an object.'),
  v.strictObject({
    /** Bytes of a file. */
    minBytes: v.optional(bytes),
    maxBytes: v.optional(v.pipe(bytes, v.minValue(20_000, 'Below 20000 bytes no paper stays legible.'))),
    /** Kinds of files; what is repaired becomes a JPEG, so that this has to be among them. */
    formats: v.optional(
      v.pipe(
        v.array(v.picklist(['jpeg', 'png', 'gif', 'webp', 'bmp'])),
        v.includes('jpeg', 'Repaired photos are JPEG: jpeg has to be among the formats.'),
      ),
    ),
    minLongSidePixels: v.optional(pixels),
    minShortSidePixels: v.optional(pixels),
    maxSidePixels: v.optional(v.pipe(pixels, v.minValue(600, 'Below 600 pixels no paper stays legible.'))),
  }),
  v.forward(
    v.check(
      ({ minBytes = 0, maxBytes = Number.POSITIVE_INFINITY }) => maxBytes >= minBytes * NARROWEST,
      'The window from minBytes to maxBytes is too narrow, or empty.',
    ),
    ['maxBytes'],
  ),
  v.forward(
    v.check(
      ({ minLongSidePixels = 0, minShortSidePixels = 0, maxSidePixels = Number.POSITIVE_INFINITY }) =>
        maxSidePixels > Math.max(minLongSidePixels, minShortSidePixels),
      'A side has to be smaller and larger at once.',
    ),
    ['maxSidePixels'],
  ),
)

export type Limits = v.InferOutput<typeof limitsSchema>

/** A provider's rules with a builder's limits in place of its own. */
export function withLimits(profile: Profile, limits: Limits): Profile {
  const { maxBytes = profile.bytes.max, formats = profile.formats } = limits
  const minBytes = limits.minBytes ?? (profile.bytes.min * NARROWEST <= maxBytes ? profile.bytes.min : 0)
  const maxSide = limits.maxSidePixels ?? profile.pixels.maxSide
  return {
    ...profile,
    id: `${profile.id}-own`,
    formats,
    bytes: {
      min: minBytes,
      minIsAmbiguous: limits.minBytes === undefined && profile.bytes.minIsAmbiguous,
      max: maxBytes,
      certainMax: limits.maxBytes ?? profile.bytes.certainMax,
    },
    output: {
      minBytes,
      maxBytes: limits.maxBytes ?? profile.output.maxBytes,
      maxSidePixels: limits.maxSidePixels ?? profile.output.maxSidePixels,
    },
    pixels: {
      minLongSide: limits.minLongSidePixels ?? Math.min(profile.pixels.minLongSide, maxSide),
      minShortSide: limits.minShortSidePixels ?? Math.min(profile.pixels.minShortSide, maxSide),
      maxSide,
    },
  }
}
