import type { InputHTMLAttributes } from 'react'
import styles from './Readiness.module.css'

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One typed answer. The browser keeps no list of what was typed before. */
export function Field({ label, onChange, ...rest }: FieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input autoComplete="off" onChange={({ currentTarget }) => onChange(currentTarget.value)} {...rest} />
    </label>
  )
}
