import * as v from 'valibot'
import type { Profile } from '../core/index.ts'

/** Thrown for a profile from outside that is not one; `path` names the wrong field, such as `bytes.max`. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
  readonly path: string

  constructor(path: string, reason: string) {
    super(`The profile is wrong at ${path}: ${reason}`)
    this.path = path
  }
}

/** Checks a profile that somebody else wrote. */
export function parseProfile(input: unknown): Profile {
  const result = v.safeParse(profileSchema, input, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ProfileError(v.getDotPath(issue) ?? 'the top', issue.message)
}

const words = v.object({ zh: v.string(), en: v.string() })
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0))
const severity = v.picklist(['block', 'warn', 'info'])

const profileSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'an id is lower case, in kebab form')),
    title: words,
    source: v.string(),
    formats: v.pipe(v.array(v.picklist(['jpeg', 'png', 'gif', 'webp', 'heic', 'avif', 'bmp', 'tiff'])), v.minLength(1)),
    bytes: v.object({ min: wholeNumber, minIsAmbiguous: v.boolean(), max: wholeNumber, certainMax: wholeNumber }),
    output: v.object({ minBytes: wholeNumber, maxBytes: wholeNumber, maxSidePixels: wholeNumber }),
    pixels: v.object({ minLongSide: wholeNumber, minShortSide: wholeNumber, maxSide: wholeNumber }),
    validity: v.object({ adviseMonths: wholeNumber, urgentMonths: wholeNumber }),
    severities: v.record(v.string(), v.record(v.string(), severity)),
  }),
  v.forward(
    v.check(({ bytes }) => bytes.min <= bytes.max, 'the minimum is above the maximum'),
    ['bytes', 'min'],
  ),
  v.forward(
    v.check(({ output, bytes }) => output.maxBytes <= bytes.max, 'files of ours would exceed bytes.max'),
    ['output', 'maxBytes'],
  ),
  v.forward(
    v.check(({ output }) => output.minBytes < output.maxBytes, 'the window is empty'),
    ['output', 'minBytes'],
  ),
)
