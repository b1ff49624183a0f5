import { Archive } from 'lucide-react'
import { TOUCH, useMediaQuery } from '../browser-hooks.ts'
import { filesOf, saveZip } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { prepareShare, share } from '../hand-over/sharing.ts'
import { Button } from './Button.tsx'

interface SaveAllButtonProps {
  readonly children: string
  /** On a phone through the share sheet, where there is one. */
  readonly canShare?: boolean
}

/** Hands all finished files to the browser as one archive, and shows where that is said. */
export function SaveAllButton({ children, canShare = false }: SaveAllButtonProps) {
  const { handle, dossier, overview, words } = useDossier()
  const isTouch = useMediaQuery(TOUCH)
  const files = filesOf(overview, dossier.language)
  const prepared = canShare && isTouch ? prepareShare(files) : undefined
  const zip = async () => {
    try {
      await saveZip(files, words.zipName)
      handle.noteSaved(`${words.zipName}.zip`)
    } catch {
      // Mostly for want of memory; the files can still be saved one by one.
      handle.noteSaved('')
    }
  }
  const save = async () => {
    if (!prepared || (await share(prepared)) === 'refused') await zip()
    document.getElementById('hand-over')?.scrollIntoView()
  }
  return (
    <Button look="primary" icon={<Archive aria-hidden />} disabled={files.length === 0} onClick={() => void save()}>
      {children}
    </Button>
  )
}
