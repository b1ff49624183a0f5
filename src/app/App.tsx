import { useEffect, useState } from 'react'
import styles from './App.module.css'
import { DESK, useLeaveWarning, useMediaQuery } from './browser-hooks.ts'
import { LazyViewfinder } from './camera/LazyViewfinder.tsx'
import { BottomBar } from './components/BottomBar.tsx'
import { Caution } from './components/Caution.tsx'
import { CrashBoundary } from './components/CrashBoundary.tsx'
import { DropLayer } from './components/DropLayer.tsx'
import { HandOver } from './components/HandOver.tsx'
import { Header } from './components/Header.tsx'
import { Inspector, InspectorSheet } from './components/Inspector.tsx'
import { KeysDialog } from './components/KeysDialog.tsx'
import { PlanLine } from './components/PlanLine.tsx'
import { SlotList } from './components/SlotList.tsx'
import { Tray } from './components/Tray.tsx'
import { UndoNotice } from './components/UndoNotice.tsx'
import type { DossierHandle } from './create-dossier.ts'
import { LazyDevice } from './device/LazyDevice.tsx'
import { DossierProvider, useDossier } from './dossier-context.tsx'
import { languageTags } from './language/index.ts'
import { LazyPageDialog } from './pages/LazyPageDialog.tsx'
import { preloadParts } from './preload.ts'
import { ReadinessButton } from './readiness/ReadinessButton.tsx'
import { LazyReading } from './reading/LazyReading.tsx'
import { useKeys } from './use-keys.ts'

export function App({ handle }: { handle: DossierHandle }) {
  return (
    <CrashBoundary>
      <DossierProvider handle={handle}>
        <Page />
      </DossierProvider>
    </CrashBoundary>
  )
}

function Page() {
  const { dossier, words } = useDossier()
  const isDesk = useMediaQuery(DESK)
  const [showsKeys, setShowsKeys] = useState(false)
  useKeys({ onHelp: () => setShowsKeys(true) })
  const hasPhotos = Object.keys(dossier.entries).length > 0
  useLeaveWarning(hasPhotos)
  useEffect(() => {
    if (hasPhotos) preloadParts()
  }, [hasPhotos])
  useEffect(() => {
    document.documentElement.lang = languageTags[dossier.language]
    document.title = words.name
  }, [dossier.language, words])

  return (
    <DropLayer>
      <a className={styles.skip} href="#photos">
        {words.skipToContent}
      </a>
      <Header onHelp={() => setShowsKeys(true)} />
      <div className={styles.desk}>
        <main className={styles.main} id="photos" tabIndex={-1}>
          <Caution />
          <PlanLine />
          <SlotList />
          <Tray />
          {hasPhotos && <LazyReading />}
          <HandOver />
          <ReadinessButton />
          {/* It comes a moment later than the rest: last, it moves nothing away from under a finger. */}
          <LazyDevice />
        </main>
        {isDesk ? <Inspector /> : <InspectorSheet />}
      </div>
      {!isDesk && <BottomBar />}
      <LazyPageDialog />
      <LazyViewfinder />
      <UndoNotice />
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </DropLayer>
  )
}
