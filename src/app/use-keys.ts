import { useEffect } from 'react'
import { useDossier } from './dossier-context.tsx'

/** The desk's keys: j and k walk through the photos, r repairs, u takes back, ? lists the keys. */
export function useKeys({ onHelp }: { onHelp: () => void }): void {
  const { handle, dossier, overview } = useDossier()
  useEffect(() => {
    const ids = overview.slots.map(({ slot }) => slot.id)
    const walk = (step: 1 | -1) => {
      const at = dossier.selected ? ids.indexOf(dossier.selected) : -1
      const next = ids[Math.min(ids.length - 1, Math.max(0, at + step))]
      if (!next) return
      document.getElementById(`slot-${next}`)?.focus()
      if (dossier.entries[next]) handle.select(next)
    }
    const deeds: Readonly<Record<string, () => void>> = {
      j: () => walk(1),
      k: () => walk(-1),
      r: () => void handle.repair(overview.state.repairable),
      u: () => handle.takeBack(),
      '?': onHelp,
    }
    const onKey = (event: KeyboardEvent) => {
      const deed = deeds[event.key]
      if (!deed || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [handle, dossier, overview, onHelp])
}

/** Keys pressed in a field, or under an open dialog, are meant for that. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog[open]') !== null
}
