import { Eye, Images, Wrench, X } from 'lucide-react'
import { useLasting } from '../browser-hooks.ts'
import { useDossier } from '../dossier-context.tsx'
import { hasDoubt, type Overview, type PairView, type SlotView } from '../overview.ts'
import { Button, FileButton } from './Button.tsx'
import { SaveAllButton } from './SaveAllButton.tsx'

/** The one next action: choose, repair, look, save. */
export function NextAction() {
  const { handle, overview, words } = useDossier()
  const { state } = overview
  if (state.busy > 0) return <CancelAction />
  if (state.repairable.length > 0) {
    return (
      <Button look="primary" icon={<Wrench aria-hidden />} onClick={() => handle.repair(state.repairable)}>
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
  const review = toReview(overview)
  if (!review) return <SaveAllButton canShare>{words.next.save}</SaveAllButton>
  const look = () => ('slot' in review ? handle.select(review.slot.id) : showPair(review))
  return (
    <Button look="primary" icon={<Eye aria-hidden />} onClick={look}>
      {words.next.review}
    </Button>
  )
}

/** It takes the place of the button that was just tapped: a second tap of the same thumb must not cancel the work. */
const SECOND_TAP_MILLISECONDS = 700

function CancelAction() {
  const { handle, overview, words } = useDossier()
  const starts = overview.slots.flatMap(({ entry }) => (entry?.work ? [entry.work.since] : []))
  const lasts = useLasting(Math.min(...starts), SECOND_TAP_MILLISECONDS)
  return (
    <Button icon={<X aria-hidden />} disabled={!lasts} onClick={() => handle.cancel()}>
      {words.next.cancel}
    </Button>
  )
}

/** Where the person's eyes are needed next, the gravest first. */
function toReview({ slots, pairs }: Overview): SlotView | PairView | undefined {
  const all = [...slots, ...pairs]
  return all.find(({ verdict }) => verdict === 'block') ?? all.find(hasDoubt)
}

function showPair({ sides }: PairView): void {
  const panel = document.getElementById(`pair-${sides[0].slot.id}`)
  panel?.scrollIntoView({ block: 'center' })
  panel?.focus({ preventScroll: true })
}
