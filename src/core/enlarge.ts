import type { Finding } from './check.ts'
import type { Edit } from './edit.ts'
import { withEdit } from './edit-list.ts'
import type { Evidence } from './evidence.ts'
import type { Profile } from './profile.ts'

/** More would show, and the file grows by nothing but interpolation. */
const MOST = 2
/** Own: bytes grow a little slower than pixels where there is nothing new to see. */
const RESERVE = 1.1

/** What must be without fault before a picture is made larger: there has to be something to enlarge. */
const SOUND = ['outline', 'sharpness', 'resolution', 'pixel-size', 'decoding']

/**
 * The edits that bring a picture which stays below the lower limit at its best quality above it, by enlarging. Undefined
 * where it is large enough, where twice its size would not do, or where the document itself is not sharp and whole: then
 * only another photo helps.
 */
export function enlarged(
  edits: readonly Edit[],
  { file }: Evidence,
  findings: readonly Finding[],
  { output }: Profile,
): Edit[] | undefined {
  if (file.bytes >= output.minBytes) return undefined
  const isSound = findings.every(
    ({ check, outcome }) => !SOUND.includes(check) || outcome === 'pass' || outcome === 'skip',
  )
  const factor = Math.sqrt((RESERVE * output.minBytes) / file.bytes)
  if (!isSound || factor > MOST) return undefined
  return withEdit(edits, { edit: 'scale', factor: Math.round(factor * 100) / 100 })
}
