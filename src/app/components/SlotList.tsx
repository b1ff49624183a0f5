import { Plus } from 'lucide-react'
import { groupTitles, type SlotGroup } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { LazyLikelyPapers } from '../readiness/LazyLikelyPapers.tsx'
import { LazyStitchPanel } from '../stitch/LazyStitchPanel.tsx'
import { Button } from './Button.tsx'
import { PairCard } from './PairCard.tsx'
import { SlotCard } from './SlotCard.tsx'
import styles from './SlotList.module.css'

/** The slots in filing order, under the heading of whom they belong to. */
export function SlotList() {
  const { handle, dossier, overview, words } = useDossier()
  const groups = [...new Set(overview.slots.map(({ slot }) => slot.group))]
  const addPaper = () => handle.setPlan({ ...dossier.plan, auxiliaryPapers: dossier.plan.auxiliaryPapers + 1 })
  return groups.map((group) => (
    <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={styles.title}>
        {groupTitles[group][dossier.language]}
      </h2>
      <ul className={styles.cards}>{cardsOf(group)}</ul>
      {group === 'auxiliary' && overview.slots.some((view) => view.slot.group === group && view.entry) && (
        <LazyStitchPanel />
      )}
      {group === 'auxiliary' && dossier.plan.province && <LazyLikelyPapers />}
      {group === 'auxiliary' && !dossier.plan.only && (
        <Button look="quiet" icon={<Plus aria-hidden />} onClick={addPaper}>
          {words.addPaper}
        </Button>
      )}
    </section>
  ))

  function cardsOf(group: SlotGroup) {
    return overview.slots
      .filter(({ slot }) => slot.group === group)
      .map((view) => {
        const pair = overview.pairs.find(({ sides }) => sides.includes(view))
        if (!pair) return <SlotCard key={view.slot.id} view={view} />
        // Drawn once, where its first side stands.
        return pair.sides[0] === view && <PairCard key={view.slot.id} pair={pair} />
      })
  }
}
