import styles from './Switch.module.css'

interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  /** The id of the text that explains it. */
  readonly describedBy: string
  readonly onChange: (isOn: boolean) => void
}

/** A checkbox that looks like what it does; on and off differ by place and by a mark, not by colour alone. */
export function Switch({ label, isOn, describedBy, onChange }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <span className={styles.label}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  )
}
