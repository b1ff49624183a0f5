import type { ButtonHTMLAttributes, ChangeEvent, ReactNode } from 'react'
import styles from './Button.module.css'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: Look
  readonly icon?: ReactNode
}

export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]}`} {...rest}>
      {icon}
      {children && <span>{children}</span>}
    </button>
  )
}

interface FileButtonProps {
  readonly look?: Look
  readonly icon: ReactNode
  readonly children: ReactNode
  /** Opens the phone's camera in place of the album. */
  readonly camera?: boolean
  /** What it is for, where several buttons have the same words. */
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
}

/**
 * The order matters: Safari converts a HEIC to the first type that it can write. HEIC is listed, or Chrome would not
 * show such photos at all, without a word (shell.md section 3).
 */
const ACCEPT =
  'image/jpeg,image/png,image/gif,image/webp,image/heic,image/heif,.heic,.heif,image/avif,image/bmp,image/tiff,application/pdf'

/** A file input that looks like the other buttons. */
export function FileButton({ look = 'plain', icon, children, camera = false, label, onFiles }: FileButtonProps) {
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])])
    // The same file may be chosen again.
    currentTarget.value = ''
  }
  return (
    <label className={`${styles.button} ${styles[look]}`}>
      {icon}
      <span>{children}</span>
      <input
        className={styles.input}
        type="file"
        accept={ACCEPT}
        aria-label={label}
        onChange={onChange}
        {...(camera ? { capture: 'environment' as const } : { multiple: true })}
      />
    </label>
  )
}
