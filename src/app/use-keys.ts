import { useEffect } from 'react'
import { useDossier } from './dossier-context.tsx'

/** The desk's keys: j and k walk through the photos, Enter opens, r repairs all, u takes back, ? lists the keys. */
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
    const open = () => {
      const slot = ids.find((id) => document.activeElement?.id === `slot-${id}`)
      if (slot && dossier.entries[slot]) handle.select(slot)
    }
    const deeds: Readonly<Record<string, () => void>> = {
      j: () => walk(1),
      k: () => walk(-1),
      r: () => handle.repair(overview.state.repairable),
      u: () => (dossier.undo || !dossier.selected ? handle.takeBack() : handle.revert(dossier.selected)),
      Enter: open,
      '?': onHelp,
    }
    const onKey = (event: KeyboardEvent) => {
      const deed = deeds[event.key]
      if (!deed || event.ctrlKey || event.metaKey || event.altKey || isMeantForOthers(event)) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [handle, dossier, overview, onHelp])
}

/** Keys pressed in a field, on a button, or under an open dialog, are meant for that. */
function isMeantForOthers({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, select, textarea, dialog[open]')) return true
  return key === 'Enter' && target.closest('button, a, summary') !== null
}
