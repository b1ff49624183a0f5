import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { PartMissing } from '../components/PartMissing.tsx'
import { useDossier } from '../dossier-context.tsx'
import { createPart, LazyPart } from '../lazy-part.tsx'
import styles from './ReadinessButton.module.css'

export const readinessPart = createPart(() => import('./ReadinessSheet.tsx').then((file) => file.ReadinessSheet))

/** Opens the checklist of what is not a photo. */
export function ReadinessButton() {
  const { words } = useDossier()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.opener}>
      <Button look="quiet" icon={<ListChecks aria-hidden />} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {words.readiness}
      </Button>
      {isOpen && (
        <LazyPart part={readinessPart} props={{ onClose: () => setIsOpen(false) }} missing={<PartMissing />} />
      )}
    </div>
  )
}
