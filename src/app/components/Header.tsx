import { Keyboard, Languages, ShieldCheck, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { DESK, useMediaQuery, useOutgoingRequests } from '../browser-hooks.ts'
import { useDossier } from '../dossier-context.tsx'
import { Button } from './Button.tsx'
import styles from './Header.module.css'
import { NextAction } from './NextAction.tsx'
import { SlotRuler } from './SlotRuler.tsx'
import { StatusLine } from './StatusLine.tsx'
import { WipeDialog } from './WipeDialog.tsx'

/** Always in sight: what this is, how things stand, that nothing leaves, and the way to wipe it all. */
export function Header({ onHelp }: { onHelp: () => void }) {
  const { handle, dossier, words } = useDossier()
  const [isWiping, setIsWiping] = useState(false)
  const requests = useOutgoingRequests()
  const isDesk = useMediaQuery(DESK)
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1 className={styles.name}>
          <img src="./icon.svg" alt="" width="28" height="28" />
          {words.name}
        </h1>
        <StatusLine />
        {isDesk && <NextAction />}
        <Button
          look="quiet"
          icon={<Languages aria-hidden />}
          lang={dossier.language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => handle.setLanguage(dossier.language === 'zh' ? 'en' : 'zh')}
        >
          {words.language}
        </Button>
      </div>
      <SlotRuler />
      <div className={styles.trust}>
        <p className={styles.promise} data-broken={requests > 0}>
          <ShieldCheck aria-hidden />
          <span>
            {words.trust} · {words.requests(requests)}
          </span>
        </p>
        {isDesk && (
          <Button look="quiet" icon={<Keyboard aria-hidden />} onClick={onHelp}>
            {words.keys}
          </Button>
        )}
        <Button look="quiet" icon={<Trash2 aria-hidden />} onClick={() => setIsWiping(true)}>
          {words.wipe}
        </Button>
      </div>
      {isWiping && <WipeDialog onClose={() => setIsWiping(false)} />}
    </header>
  )
}
