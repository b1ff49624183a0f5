import styles from './View.module.css'

interface TypedFieldProps {
  readonly label: string
  readonly type: 'date' | 'datetime-local' | 'text'
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A typed date, moment or name, kept in this view alone. */
export function TypedField({ label, type, value, onChange }: TypedFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type={type}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  )
}
