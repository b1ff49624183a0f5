import { tones } from './tones.ts'

interface CasedProps {
  readonly d: string
  readonly tone: string
  /** Pixels of the screen, whatever the zoom. */
  readonly width: number
  readonly dashes?: string
}

/** A line that stands on light and on dark pictures: the colour on a casing of paper. */
export function Cased({ d, tone, width, dashes }: CasedProps) {
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap={dashes ? 'round' : 'butt'}>
      <path d={d} stroke={tones.casing} strokeWidth={width + 2} vectorEffect="non-scaling-stroke" />
      <path d={d} stroke={tone} strokeWidth={width} strokeDasharray={dashes} vectorEffect="non-scaling-stroke" />
    </g>
  )
}
