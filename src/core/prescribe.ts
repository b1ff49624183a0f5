import type { Finding, Subject } from './check.ts'
import type { Edit, Encoding, PhotoId, Recipe, Remedy } from './edit.ts'
import { isReadable } from './evidence.ts'
import type { Profile } from './profile.ts'

/** What a person may ask for beyond the remedies. */
export interface Wishes {
  readonly edits?: readonly Edit[]
  /** Remove the metadata of a photo that passes as it is. */
  readonly strip?: boolean
}

/**
 * The least that mends everything that can be mended: keep the file, drop its metadata, or write it anew. A new
 * encoding drops the metadata and mends a wrong name on its way.
 */
export function prescribe(
  original: PhotoId,
  findings: readonly Finding[],
  { evidence }: Pick<Subject, 'evidence'>,
  { output }: Profile,
  { edits = [], strip = false }: Wishes = {},
): Recipe {
  const remedies = new Set<Remedy['kind']>(findings.flatMap(({ remedy }) => (remedy ? [remedy.kind] : [])))
  const canDecode = isReadable(evidence)
  return { sources: [{ original, edits }], encoding: encodingFor() }

  function encodingFor(): Encoding {
    const mustEncode = remedies.has('encode') || edits.length > 0
    if (mustEncode && canDecode) return { kind: 'window', ...output }
    if (!remedies.has('strip') && !strip) return { kind: 'keep' }
    // What breaks off cannot be cut without guessing; written anew it is whole.
    if (evidence.file.format === 'jpeg' && evidence.decoding !== 'incomplete') return { kind: 'strip' }
    return canDecode ? { kind: 'window', ...output } : { kind: 'keep' }
  }
}

/** Whether a recipe leaves the original as it is, byte for byte. */
export function keepsOriginal({ encoding }: Recipe): boolean {
  return encoding.kind === 'keep'
}
