import { useId } from 'react'
import type { Evidence } from '../../core/evidence.ts'
import { Cased } from './Cased.tsx'
import { bandInside, cutOutline, polygonPath, type Size } from './geometry.ts'
import { AREA_DASHES, AREA_TONES, type AreaId, Hatch } from './Hatch.tsx'
import { type LayerId, reflectionsIn } from './layers.ts'
import { OutlineMarks } from './OutlineMarks.tsx'
import { TextMarks } from './TextMarks.tsx'

interface PhotoOverlayProps {
  readonly evidence: Evidence
  readonly layers: readonly LayerId[]
  /** How much larger than its pane the picture is shown; hatches keep their size on the screen. */
  readonly zoom?: number
}

/** What was found in a photo, over the photo: the view box is in pixels of the upright picture. */
export function PhotoOverlay({ evidence, layers, zoom = 1 }: PhotoOverlayProps) {
  const frame = evidence.pixels
  if (!frame) return null
  const { outline } = evidence
  const areas = AREAS.map((area) => [area, layers.includes(area) ? areaPath(area, evidence, frame) : ''] as const)
  const pitch = Math.max(frame.width, frame.height) / (LINES_ACROSS * zoom)
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" focusable="false">
      {areas.map(([area, d]) => d && <Area key={area} area={area} d={d} pitch={pitch} />)}
      {layers.includes('text') && <TextMarks evidence={evidence} />}
      {outline && layers.includes('outline') && <OutlineMarks outline={outline} frame={frame} />}
    </svg>
  )
}

const AREAS: readonly AreaId[] = ['shadow', 'glare', 'blur', 'cut']
/** Lines of a hatch along the longer side of a picture that fills its pane. */
const LINES_ACROSS = 44
/** Thickness of the band where the frame cuts, by the longer side. */
const BAND = 0.03

function Area({ area, d, pitch }: { area: AreaId; d: string; pitch: number }) {
  const id = useId()
  const dashes = AREA_DASHES[area]
  return (
    <>
      <Hatch id={id} area={area} pitch={pitch} />
      <path d={d} fill={`url(#${id})`} />
      <Cased d={d} tone={AREA_TONES[area]} width={area === 'blur' ? 2.5 : 2} {...(dashes && { dashes })} />
    </>
  )
}

function areaPath(area: AreaId, { glare, shadow, sharpness, outline }: Evidence, frame: Size): string {
  switch (area) {
    case 'glare':
      return glare ? reflectionsIn(glare).map(polygonPath).join('') : ''
    case 'shadow':
      return (shadow?.regions ?? []).map(polygonPath).join('')
    case 'blur':
      return (sharpness?.blurredRegions ?? []).map(polygonPath).join('')
    case 'cut': {
      const lines = outline?.state === 'cut' ? cutOutline(outline, frame).cut : []
      const thickness = Math.max(frame.width, frame.height) * BAND
      return lines.map((line) => polygonPath(bandInside(line, frame, thickness))).join('')
    }
  }
}
