import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { DossierHandle } from './create-dossier.ts'
import type { Dossier } from './dossier.ts'
import { type Catalog, catalogOf } from './language/index.ts'
import { type Overview, overviewOf } from './overview.ts'

interface Shared {
  readonly handle: DossierHandle
  readonly dossier: Dossier
  readonly overview: Overview
  readonly words: Catalog
}

const DossierContext = createContext<Shared | undefined>(undefined)

/** Lends one dossier, what follows from it, and the words of its language to everything below. */
export function DossierProvider({ handle, children }: { handle: DossierHandle; children: ReactNode }) {
  const dossier = useStore(handle.store)
  const shared = useMemo(
    () => ({ handle, dossier, overview: overviewOf(dossier), words: catalogOf(dossier.language) }),
    [handle, dossier],
  )
  return <DossierContext value={shared}>{children}</DossierContext>
}

export function useDossier(): Shared {
  const shared = useContext(DossierContext)
  if (!shared) throw new Error('useDossier needs a DossierProvider above it.')
  return shared
}
