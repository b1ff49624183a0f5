import styles from './Section.module.css'

interface TypedFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A typed text, kept in this view alone. */
export function TypedField({ label, value, onChange }: TypedFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  )
}
