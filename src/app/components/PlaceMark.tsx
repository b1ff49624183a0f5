import { Cased } from '../overlay/Cased.tsx'
import { polygonPath, type Size } from '../overlay/geometry.ts'
import { tones } from '../overlay/tones.ts'
import photograph from './Photograph.module.css'
import type { Place } from './PhotoView.tsx'
import styles from './PlaceMark.module.css'

/** The place that somebody asked to see: it flashes, and the layer goes on showing it. */
export function PlaceMark({ place, picture }: { place: Place; picture: Size }) {
  const d = polygonPath(place.region)
  return (
    <span className={photograph.overlay}>
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true" focusable="false">
        {/* Made anew for each asking, so that it flashes again. */}
        <g key={place.asked} className={styles.mark}>
          <Cased d={d} tone={tones.whole} width={4} />
        </g>
      </svg>
    </span>
  )
}
