import { Combine, Scissors } from 'lucide-react'
import { useState } from 'react'
import { materialOf } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import styles from './Stitch.module.css'
import { StitchDialog } from './StitchDialog.tsx'
import { certificatesIn, papersIn, stitchingOf } from './stitching.ts'

/** Whether papers have to be joined to the certificate at all, the way to do it, and what has been joined. */
export function StitchPanel() {
  const { handle, dossier, overview } = useDossier()
  const words = useAllWords()
  const [isOpen, setIsOpen] = useState(false)
  const stitching = stitchingOf(dossier)
  const certificates = certificatesIn(overview.slots)
  const papers = papersIn(overview.slots)
  if (papers.length === 0) return null
  if (stitching) {
    const [certificate] = stitching.parts
    const title = materialOf(
      overview.slots.find(({ slot }) => slot.id === certificate?.slot)?.slot.material ?? 'auxiliary',
    )
    return (
      <div className={styles.panel}>
        <p>{words.stitched(title.title[dossier.language], stitching.parts.length - 1)}</p>
        <Button icon={<Scissors aria-hidden />} onClick={() => handle.setStitching(undefined)}>
          {words.unstitch}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.panel}>
      <p>{words.stitchAsk}</p>
      {certificates.length === 0 ? (
        <p className={styles.hint}>{words.stitchNeedsCertificate}</p>
      ) : (
        <Button icon={<Combine aria-hidden />} onClick={() => setIsOpen(true)}>
          {words.stitch}
        </Button>
      )}
      {isOpen && certificates.length > 0 && (
        <StitchDialog certificates={certificates} papers={papers} onClose={() => setIsOpen(false)} />
      )}
    </div>
  )
}
