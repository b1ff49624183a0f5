import type { Finding, Subject } from './check.ts'
import type { Edit, Encoding, PhotoId, Recipe, Remedy } from './edit.ts'
import { withEdit } from './edit-list.ts'
import { type Evidence, isReadable } from './evidence.ts'
import { frameDocument } from './frame-document.ts'
import type { Material } from './material.ts'
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
  { evidence, material }: Pick<Subject, 'evidence' | 'material'>,
  { output }: Profile,
  { edits: wished = [], strip = false }: Wishes = {},
): Recipe {
  const remedies = new Set<Remedy['kind']>(findings.flatMap(({ remedy }) => (remedy ? [remedy.kind] : [])))
  const canDecode = isReadable(evidence)
  const turned = upright(wished, findings)
  const edits = remedies.has('straighten') ? straightened(turned, evidence, material) : turned
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

/** What the person chose to show is not overruled. */
function straightened(edits: readonly Edit[], { outline, pixels }: Evidence, material: Material): readonly Edit[] {
  if (edits.some(({ edit }) => edit === 'straighten' || edit === 'crop')) return edits
  const framed = outline?.quad && pixels && frameDocument(outline.quad, pixels, material)
  return framed ? withEdit(edits, framed) : edits
}

/** Where the text is read, it says better than anybody's turning which way is up. */
function upright(edits: readonly Edit[], findings: readonly Finding[]): readonly Edit[] {
  const remedy = findings.map((finding) => finding.remedy).find((one) => one?.kind === 'rotate')
  return remedy ? withEdit(edits, { edit: 'rotate', quarterTurns: remedy.quarterTurns }) : edits
}
