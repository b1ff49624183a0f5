import { Archive, Eye, Images, Wrench, X } from 'lucide-react'
import { filesOf, saveZip } from '../deliver.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button, FileButton } from './Button.tsx'

/** The one next action: choose, repair, look, save. */
export function NextAction() {
  const { handle, dossier, overview, words } = useDossier()
  const { state, slots } = overview
  if (state.busy > 0) {
    return (
      <Button icon={<X aria-hidden />} onClick={() => handle.cancel()}>
        {words.next.cancel}
      </Button>
    )
  }
  if (state.repairable.length > 0) {
    return (
      <Button look="primary" icon={<Wrench aria-hidden />} onClick={() => void handle.repair(state.repairable)}>
        {words.next.repair(state.repairable.length)}
      </Button>
    )
  }
  if (state.empty > 0) {
    return (
      <FileButton
        look="primary"
        icon={<Images aria-hidden />}
        label={words.next.choose}
        onFiles={(files) => void handle.fill(files)}
      >
        {words.next.choose}
      </FileButton>
    )
  }
  const toReview = slots.find(({ verdict }) => verdict === 'block') ?? slots.find(({ verdict }) => verdict === 'unsure')
  if (toReview) {
    return (
      <Button look="primary" icon={<Eye aria-hidden />} onClick={() => handle.select(toReview.slot.id)}>
        {words.next.review}
      </Button>
    )
  }
  return (
    <Button
      look="primary"
      icon={<Archive aria-hidden />}
      onClick={() => void saveZip(filesOf(overview, dossier.language), words.zipName)}
    >
      {words.next.save}
    </Button>
  )
}
