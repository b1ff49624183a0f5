import { materialOf, type Quad, type Size, type Slot } from '../../core/index.ts'
import { Cased } from '../overlay/Cased.tsx'
import { cornersPath, polygonPath } from '../overlay/geometry.ts'
import { OutlineMarks } from '../overlay/OutlineMarks.tsx'
import { tones } from '../overlay/tones.ts'
import { type Ghost, ghostIn, type Reading } from './reading.ts'

interface FinderMarksProps {
  readonly slot: Slot
  readonly frame: Size
  readonly reading: Reading | undefined
  readonly ghost: Ghost | undefined
}

/** Over the viewfinder: where the document should lie, where it lies, and where the other side lay. */
export function FinderMarks({ slot, frame, reading, ghost }: FinderMarksProps) {
  const seen = reading?.frame ?? frame
  const other = ghost && ghostIn(ghost, seen)
  return (
    <svg viewBox={`0 0 ${seen.width} ${seen.height}`} aria-hidden="true" focusable="false">
      {other ? (
        <Cased d={polygonPath(other)} tone={tones.unsure} width={2} dashes="2 8" />
      ) : (
        <Cased d={cornersPath(frameFor(slot, seen), 0.12)} tone={tones.blur} width={2} />
      )}
      {reading?.outline && <OutlineMarks outline={reading.outline} frame={seen} />}
    </svg>
  )
}

/** How much of the picture's width or height the document should fill: the rest is table. */
const SHARE = 0.84

/** The shape of the paper in the middle of the picture, lying or standing, whichever is larger there. */
function frameFor({ material }: Slot, { width, height }: Size): Quad {
  const [across, down] = materialOf(material).millimetres ?? [297, 210]
  const long = Math.max(across, down) / Math.min(across, down)
  const aspect = width >= height ? long : 1 / long
  const w = SHARE * Math.min(width, height * aspect)
  const h = w / aspect
  const [left, top] = [(width - w) / 2, (height - h) / 2]
  return [
    [left, top],
    [left + w, top],
    [left + w, top + h],
    [left, top + h],
  ]
}
