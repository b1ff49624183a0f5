import { ShieldCheck, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLeaveWarning } from '../browser-hooks.ts'
import { Button } from '../components/Button.tsx'
import { CrashBoundary } from '../components/CrashBoundary.tsx'
import { DropLayer } from '../components/DropLayer.tsx'
import { InspectorSheet } from '../components/Inspector.tsx'
import { SlotList } from '../components/SlotList.tsx'
import { StatusLine } from '../components/StatusLine.tsx'
import { Tray } from '../components/Tray.tsx'
import { UndoNotice } from '../components/UndoNotice.tsx'
import { WipeDialog } from '../components/WipeDialog.tsx'
import { DossierProvider, useDossier } from '../dossier-context.tsx'
import { languageTags } from '../language/index.ts'
import { LazyPageDialog } from '../pages/LazyPageDialog.tsx'
import type { EmbedHandle } from './create-embed.ts'
import styles from './EmbedPage.module.css'
import { EmbedContext, useEmbed } from './embed-context.ts'
import { GiveActions } from './GiveActions.tsx'
import { preloadEmbedParts } from './preload-embed.ts'
import { useGiving } from './use-giving.ts'

/** The app inside somebody else's form: what is asked for, how it stands, and the one way out. */
export function EmbedPage({ handle }: { handle: EmbedHandle }) {
  return (
    <CrashBoundary>
      <DossierProvider handle={handle.dossier}>
        <EmbedContext value={handle}>
          <Page />
        </EmbedContext>
      </DossierProvider>
    </CrashBoundary>
  )
}

function Page() {
  const { dossier, words: common } = useDossier()
  const { state } = useGiving()
  const hasPhotos = Object.keys(dossier.entries).length > 0
  useLeaveWarning(hasPhotos && state !== 'given')
  useEffect(() => {
    if (hasPhotos) preloadEmbedParts()
  }, [hasPhotos])
  useEffect(() => {
    document.documentElement.lang = languageTags[dossier.language]
  }, [dossier.language])
  return (
    <DropLayer>
      <section className={styles.main} id="photos" tabIndex={-1} aria-label={common.name}>
        <Top />
        <Troubles />
        <SlotList />
        <Tray />
        <div className={styles.undo}>
          <UndoNotice />
        </div>
        <GiveActions />
      </section>
      <InspectorSheet />
      <LazyPageDialog />
    </DropLayer>
  )
}

function Top() {
  const { dossier, words } = useDossier()
  const { words: texts } = useEmbed()
  const [isWiping, setIsWiping] = useState(false)
  const hasPhotos = Object.keys(dossier.entries).length > 0
  return (
    <div className={styles.top}>
      <StatusLine />
      <p className={styles.trust}>
        <ShieldCheck aria-hidden />
        {texts.trust}
      </p>
      {hasPhotos && (
        <Button look="quiet" icon={<Trash2 aria-hidden />} onClick={() => setIsWiping(true)}>
          {words.wipe}
        </Button>
      )}
      {isWiping && <WipeDialog onClose={() => setIsWiping(false)} />}
    </div>
  )
}

/** What the builder wrote wrong: judging by other rules than the page announces must not happen in silence. */
function Troubles() {
  const { embed, words } = useEmbed()
  if (embed.troubles.length === 0) return null
  return (
    <div className={styles.trouble} role="alert">
      <p>{words.trouble}</p>
      <ul lang="en">
        {embed.troubles.map(({ code, message }) => (
          <li key={code}>
            <code>{code}</code> {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
