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

function statusOf(state: OverallState, { status }: Catalog): Status {
  const { filled, busy, empty, blocked, failed, unsure, warned, pairs } = state
  if (filled === 0) return { weight: 'info', text: status.empty, detail: status.emptyHint }
  if (busy > 0) return { weight: 'info', text: status.busy(busy) }
  const missing = empty + blocked + failed + pairs.blocked
  if (missing > 0) {
    const weight = missing > empty ? 'block' : 'warn'
    const detail = status.missingDetail(empty, blocked, failed, pairs.blocked)
    return { weight, text: status.missing(missing), detail }
  }
  if (unsure + pairs.unsure > 0) return { weight: 'unsure', text: status.review(unsure, pairs.unsure) }
  if (warned + pairs.warned > 0) return { weight: 'warn', text: status.warned(warned, pairs.warned) }
  return { weight: 'pass', text: status.ready, detail: status.readyHint }
}
