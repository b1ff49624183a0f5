import type { Photo, Size } from '../../core/index.ts'
import { Photograph } from '../components/Photograph.tsx'
import { useAllWords } from '../language/photo.ts'
import styles from './PageDialog.module.css'

interface PageOptionProps {
  readonly number: number
  readonly size: Size
  /** Undefined until it has been drawn. */
  readonly picture: Photo | 'missing' | undefined
  readonly isChosen: boolean
  readonly onToggle: (page: number) => void
}

/** One page to choose: a check box with a picture of it. */
export function PageOption({ number, size, picture, isChosen, onToggle }: PageOptionProps) {
  const words = useAllWords()
  return (
    <li>
      <label className={styles.page} data-chosen={isChosen}>
        <span className={styles.sheet} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
          {picture === 'missing' && <span className={styles.missing}>{words.noPreview}</span>}
          {picture !== undefined && picture !== 'missing' && <Photograph photo={picture} alt="" />}
        </span>
        <span className={styles.label}>
          <input type="checkbox" checked={isChosen} onChange={() => onToggle(number)} />
          {words.pageNumber(number)}
        </span>
      </label>
    </li>
  )
}
