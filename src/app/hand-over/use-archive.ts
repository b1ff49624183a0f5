import { filesOf, saveZip } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'

/** Hands all finished files to the browser as one archive and notes what became of it; answers whether it was saved. */
export function useArchive(): () => Promise<boolean> {
  const { handle, dossier, overview, words } = useDossier()
  return async () => {
    try {
      await saveZip(filesOf(overview, dossier.language), words.zipName)
      handle.noteSaved(`${words.zipName}.zip`)
      return true
    } catch {
      // Mostly for want of memory; the files can still be saved one by one.
      handle.noteSaved('')
      return false
    }
  }
}
