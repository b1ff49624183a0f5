import type { ReactNode } from 'react'
import styles from './CropFrame.module.css'

/** Print's crop marks around a picture. */
export function CropFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <i className={styles.topLeft} />
      <i className={styles.topRight} />
      <i className={styles.bottomLeft} />
      <i className={styles.bottomRight} />
      <div className={styles.picture}>{children}</div>
    </div>
  )
}
