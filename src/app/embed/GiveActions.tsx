import { Check, FileUp, Undo2, Wrench, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useDossier } from '../dossier-context.tsx'
import { ConsentDialog } from './ConsentDialog.tsx'
import { useEmbed } from './embed-context.ts'
import styles from './GiveActions.module.css'
import { useGiving } from './use-giving.ts'

/** What the form holds, who reads it, and the next action: repair, hand over. */
export function GiveActions() {
  const { words, site } = useEmbed()
  return (
    <section className={styles.give} aria-label={words.handOver(site)}>
      <Held />
      <p className={styles.receiver}>
        {words.receiver(site)} <span className={styles.note}>{words.disclaimer}</span>
      </p>
      <Actions />
    </section>
  )
}

/** Read out when it changes. */
function Held() {
  const { embed, words } = useEmbed()
  const { state } = useGiving()
  const texts = {
    given: words.handed(embed.handed.size),
    changed: words.changed,
    ready: embed.before.length > 0 && words.handedBefore(embed.before.length),
    nothing: embed.before.length > 0 && words.handedBefore(embed.before.length),
  }
  return (
    <p className={styles.held} role="status" data-state={state}>
      {state === 'given' && <Check aria-hidden />}
      {texts[state]}
    </p>
  )
}

function Actions() {
  const { handle, embed, words, site } = useEmbed()
  const { handle: dossier, overview, words: common } = useDossier()
  const { state, count } = useGiving()
  const [isAsking, setIsAsking] = useState(false)
  const { busy, repairable } = overview.state
  const give = () => (embed.isAgreed ? handle.handOver() : setIsAsking(true))
  const agree = () => {
    handle.agree()
    handle.handOver()
    setIsAsking(false)
  }
  const canTakeBack = embed.handed.size > 0 || embed.before.length > 0
  return (
    <div className={styles.actions}>
      {busy > 0 && (
        <Button icon={<X aria-hidden />} onClick={() => dossier.cancel()}>
          {common.next.cancel}
        </Button>
      )}
      {busy === 0 && repairable.length > 0 && (
        <Button look="primary" icon={<Wrench aria-hidden />} onClick={() => dossier.repair(repairable)}>
          {common.next.repair(repairable.length)}
        </Button>
      )}
      {state !== 'given' && (
        <Button
          look={repairable.length > 0 ? 'plain' : 'primary'}
          icon={<FileUp aria-hidden />}
          disabled={busy > 0 || count === 0}
          onClick={give}
        >
          {state === 'changed' ? words.handOverAgain : words.handOver(site)}
        </Button>
      )}
      {canTakeBack && (
        <Button look="quiet" icon={<Undo2 aria-hidden />} onClick={() => handle.takeBack()}>
          {words.takeBack}
        </Button>
      )}
      {isAsking && <ConsentDialog count={count} onAgree={agree} onClose={() => setIsAsking(false)} />}
    </div>
  )
}
