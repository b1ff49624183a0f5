import type { ReactNode } from 'react'
import { line, paper } from './tones.ts'

interface FrameProps {
  /** The document's size; its long side is about 184 units, and its top left corner is the origin. */
  readonly width: number
  readonly height: number
  readonly corner?: number
  /** Table left free on every side; nothing for a screenshot, which has no table. */
  readonly margin?: number
  readonly children: ReactNode
}

/** A photo between crop marks: the table, and on it a document that lies straight. */
export function Frame({ width, height, corner = 0, margin = 18, children }: FrameProps) {
  const photo = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin }
  const viewBox = [photo.x - BLEED, photo.y - BLEED, photo.width + 2 * BLEED, photo.height + 2 * BLEED].join(' ')
  return (
    <svg viewBox={viewBox} fill="none" stroke="currentColor" strokeWidth={1.5} aria-hidden="true" focusable="false">
      <rect {...photo} fill={line} fillOpacity={0.45} stroke="none" />
      <CropMarks {...photo} />
      <rect width={width} height={height} rx={corner} fill={paper} />
      {children}
    </svg>
  )
}

const GAP = 3
const MARK = 6
const BLEED = GAP + MARK + 1

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function CropMarks({ x, y, width, height }: Box) {
  const right = x + width
  const bottom = y + height
  const near = `h${-MARK}`
  const d = [
    ...[y, bottom].flatMap((edge) => [`M${x - GAP} ${edge}${near}`, `M${right + GAP} ${edge}h${MARK}`]),
    ...[x, right].flatMap((edge) => [`M${edge} ${y - GAP}v${-MARK}`, `M${edge} ${bottom + GAP}v${MARK}`]),
  ]
  return <path d={d.join('')} strokeWidth={1} />
}
