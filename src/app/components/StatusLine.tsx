import type { Weight } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { Catalog } from '../language/index.ts'
import type { OverallState } from '../overview.ts'
import styles from './StatusLine.module.css'
import { WeightMark } from './WeightMark.tsx'

/** The overall state in words; read out when it changes. */
export function StatusLine() {
  const { overview, words } = useDossier()
  const { weight, text, detail } = statusOf(overview.state, words)
  return (
    <p className={styles.status} role="status">
      <WeightMark weight={weight}>{text}</WeightMark>
      {detail && <span className={styles.detail}>{detail}</span>}
    </p>
  )
}

interface Status {
  readonly weight: Weight
  readonly text: string
  readonly detail?: string
}

function statusOf({ filled, busy, empty, blocked, unsure, warned }: OverallState, { status }: Catalog): Status {
  if (filled === 0) return { weight: 'info', text: status.empty, detail: status.emptyHint }
  if (busy > 0) return { weight: 'info', text: status.busy(busy) }
  if (empty + blocked > 0) {
    return {
      weight: blocked > 0 ? 'block' : 'warn',
      text: status.missing(empty + blocked),
      detail: status.missingDetail(empty, blocked),
    }
  }
  if (unsure > 0) return { weight: 'unsure', text: status.review(unsure) }
  return { weight: 'pass', text: status.ready, detail: warned > 0 ? status.warned(warned) : status.readyHint }
}
