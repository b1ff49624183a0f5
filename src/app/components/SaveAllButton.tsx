import { Archive } from 'lucide-react'
import { filesOf, saveZip } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'

/** Hands all finished files to the browser as one archive, and shows where that is said. */
export function SaveAllButton({ children }: { children: string }) {
  const { handle, dossier, overview, words } = useDossier()
  const files = filesOf(overview, dossier.language)
  const save = async () => {
    try {
      await saveZip(files, words.zipName)
      handle.noteSaved(`${words.zipName}.zip`)
    } catch {
      // Mostly for want of memory; the files can still be saved one by one.
      handle.noteSaved('')
    }
    document.getElementById('hand-over')?.scrollIntoView()
  }
  return (
    <Button look="primary" icon={<Archive aria-hidden />} disabled={files.length === 0} onClick={() => void save()}>
      {children}
    </Button>
  )
}
