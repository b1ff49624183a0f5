import { Check, CircleAlert, CircleHelp, CircleX, Info, Minus } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Weight } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import styles from './WeightMark.module.css'

const ICONS: Readonly<Record<Weight, ComponentType<{ 'aria-hidden': true }>>> = {
  block: CircleX,
  warn: CircleAlert,
  unsure: CircleHelp,
  info: Info,
  pass: Check,
  skip: Minus,
}

/** How grave something is: never by colour alone, but by icon and word too. */
export function WeightMark({ weight, children }: { weight: Weight; children?: string }) {
  const { words } = useDossier()
  const Icon = ICONS[weight]
  return (
    <span className={`${styles.mark} ${styles[weight]}`}>
      <Icon aria-hidden />
      <span className={children === undefined ? styles.hidden : undefined}>{children ?? words.weight[weight]}</span>
    </span>
  )
}
