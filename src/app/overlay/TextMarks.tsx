import { type Evidence, type Quad, quadWithin, textFrame } from '../../core/index.ts'
import { Cased } from './Cased.tsx'
import { wavePath } from './geometry.ts'
import { tones } from './tones.ts'

/** A wave under every line that was read badly, as a proofreader draws it: along what is the foot of the text. */
export function TextMarks({ evidence }: { evidence: Evidence }) {
  const frame = textFrame(evidence)
  if (!frame || !evidence.text) return null
  const lines = evidence.text.weakLines.map((line) => quadWithin(frame, line))
  const d = lines.map((line) => (line ? waveUnder(line) : '')).join('')
  return d ? <Cased d={d} tone={tones.text} width={2.5} /> : null
}

/** Two bows for about each letter of the line. */
function waveUnder([topLeft, , right, left]: Quad): string {
  const height = Math.hypot(topLeft[0] - left[0], topLeft[1] - left[1])
  const length = Math.hypot(right[0] - left[0], right[1] - left[1])
  return wavePath(left, right, Math.max(2, Math.round((2 * length) / Math.max(height, 1))))
}
