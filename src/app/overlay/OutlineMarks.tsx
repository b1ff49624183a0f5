import type { OutlineFacts } from '../../core/evidence.ts'
import { Cased } from './Cased.tsx'
import { cornersPath, cutOutline, linesPath, polygonPath, type Size } from './geometry.ts'
import { tones } from './tones.ts'

/** Share of a side that a corner's arm takes. */
const ARM = 0.12

/**
 * Where the document lies, and how sure that is: by colour and by line. Whole: a hairline and solid corners; cut: heavy
 * sides, open where the frame cuts; several: dash and dot; unsure: dashes.
 */
export function OutlineMarks({ outline, frame }: { outline: OutlineFacts; frame: Size }) {
  const { state, quad, others = [] } = outline
  if (!quad || state === 'none') return null
  switch (state) {
    case 'whole':
      return (
        <>
          <Cased d={polygonPath(quad)} tone={tones.whole} width={1} />
          <Cased d={cornersPath(quad, ARM)} tone={tones.whole} width={3} />
        </>
      )
    case 'cut':
      return <Cased d={linesPath(cutOutline(outline, frame).seen)} tone={tones.cut} width={3} />
    case 'several':
      return <Cased d={[quad, ...others].map(polygonPath).join('')} tone={tones.cut} width={2} dashes="10 6 0 6" />
    case 'unsure':
      return <Cased d={polygonPath(quad)} tone={tones.unsure} width={2} dashes="6 7" />
  }
}
