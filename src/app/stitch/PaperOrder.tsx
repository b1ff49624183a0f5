import { ArrowDown, ArrowUp } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { materialOf, type SlotId } from '../../core/index.ts'
import { Button } from '../components/Button.tsx'
import { useDossier } from '../dossier-context.tsx'
import { useAllWords } from '../language/photo.ts'
import type { SlotView } from '../overview.ts'
import styles from './Stitch.module.css'

interface PaperOrderProps {
  readonly papers: readonly SlotView[]
  /** In their order on the sheet. */
  readonly chosen: readonly SlotId[]
  readonly onChange: (chosen: readonly SlotId[]) => void
}

/** The papers in their order: by drag, or by the buttons beside each. */
export function PaperOrder({ papers, chosen, onChange }: PaperOrderProps) {
  const { dossier } = useDossier()
  const words = useAllWords()
  const [dragged, setDragged] = useState<SlotId>()
  const left = papers.map(({ slot }) => slot.id).filter((id) => !chosen.includes(id))
  const move = (id: SlotId, to: number) => {
    const rest = chosen.filter((other) => other !== id)
    onChange([...rest.slice(0, to), id, ...rest.slice(to)])
  }
  const titleOf = (id: SlotId) => {
    const view = papers.find(({ slot }) => slot.id === id)
    return view
      ? `${String(view.number).padStart(2, '0')} ${materialOf(view.slot.material).title[dossier.language]}`
      : id
  }
  const dragOf = (id: SlotId, at: number) => ({
    draggable: true,
    onDragStart: () => setDragged(id),
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged) move(dragged, at)
    },
  })
  return (
    <ol className={styles.papers} aria-label={words.stitchPapers}>
      {chosen.map((id, at) => (
        <li key={id} className={styles.paper} {...dragOf(id, at)}>
          <label className={styles.option}>
            <input type="checkbox" checked onChange={() => onChange(chosen.filter((other) => other !== id))} />
            {titleOf(id)}
          </label>
          <span>
            <Button
              look="quiet"
              icon={<ArrowUp aria-hidden />}
              aria-label={words.moveUp(titleOf(id))}
              disabled={at === 0}
              onClick={() => move(id, at - 1)}
            />
            <Button
              look="quiet"
              icon={<ArrowDown aria-hidden />}
              aria-label={words.moveDown(titleOf(id))}
              disabled={at === chosen.length - 1}
              onClick={() => move(id, at + 1)}
            />
          </span>
        </li>
      ))}
      {left.map((id) => (
        <li key={id} className={styles.paper}>
          <label className={styles.option}>
            <input type="checkbox" checked={false} onChange={() => onChange([...chosen, id])} />
            {titleOf(id)}
          </label>
        </li>
      ))}
    </ol>
  )
}
