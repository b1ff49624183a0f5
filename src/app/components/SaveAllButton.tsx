import { Archive } from 'lucide-react'
import { TOUCH, useMediaQuery } from '../browser-hooks.ts'
import { filesOf } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { prepareShare, share } from '../hand-over/sharing.ts'
import { useArchive } from '../hand-over/use-archive.ts'
import { Button } from './Button.tsx'

interface SaveAllButtonProps {
  readonly children: string
  /** On a phone through the share sheet, where there is one. */
  readonly canShare?: boolean
}

/** Hands all finished files to the browser as one archive, and shows where that is said. */
export function SaveAllButton({ children, canShare = false }: SaveAllButtonProps) {
  const { dossier, overview } = useDossier()
  const archive = useArchive()
  const isTouch = useMediaQuery(TOUCH)
  const files = filesOf(overview, dossier.language)
  const prepared = canShare && isTouch ? prepareShare(files) : undefined
  const save = async () => {
    if (!prepared || (await share(prepared)) === 'refused') await archive()
    document.getElementById('hand-over')?.scrollIntoView()
  }
  return (
    <Button look="primary" icon={<Archive aria-hidden />} disabled={files.length === 0} onClick={() => void save()}>
      {children}
    </Button>
  )
}
