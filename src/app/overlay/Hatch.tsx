import type { LayerId } from './layers.ts'
import { tones } from './tones.ts'

/** The layers whose places are areas, each with a hatch of its own: colour alone says nothing to some eyes. */
export type AreaId = Exclude<LayerId, 'outline' | 'text'>

interface HatchProps {
  readonly id: string
  readonly area: AreaId
  /** Distance of the lines, in the units of the drawing. */
  readonly pitch: number
}

/** Slanted lines for reflections, slanted the other way for shade, dots for blur, a lattice for what is cut off. */
export function Hatch({ id, area, pitch }: HatchProps) {
  const tone = AREA_TONES[area]
  return (
    <pattern id={id} width={1} height={1} patternUnits="userSpaceOnUse" patternTransform={`scale(${pitch})`}>
      <g fill="none" strokeLinecap={area === 'blur' ? 'round' : 'square'}>
        <path d={STROKES[area]} stroke={tones.casing} strokeWidth={area === 'blur' ? 0.5 : 0.3} />
        <path d={STROKES[area]} stroke={tone} strokeWidth={area === 'blur' ? 0.34 : 0.14} />
      </g>
    </pattern>
  )
}

export const AREA_TONES: Readonly<Record<AreaId, string>> = {
  glare: tones.glare,
  shadow: tones.unsure,
  blur: tones.blur,
  cut: tones.cut,
}

/** Lines of the borders, told apart in the same way; undefined for a solid one. */
export const AREA_DASHES: Readonly<Record<AreaId, string | undefined>> = {
  glare: undefined,
  shadow: '8 7',
  blur: '0 6',
  cut: undefined,
}

/** In a square of one unit, beyond its corners so that it joins its neighbours. */
const RISING = 'M-.25 .25L.25-.25M0 1L1 0M.75 1.25L1.25 .75'
const FALLING = 'M-.25 .75L.25 1.25M0 0L1 1M.75-.25L1.25 .25'
const STROKES: Readonly<Record<AreaId, string>> = {
  glare: RISING,
  shadow: FALLING,
  blur: 'M.5 .5h0',
  cut: RISING + FALLING,
}
