import { useStore } from 'zustand'
import type { Language } from '../../core/index.ts'
import type { DossierHandle } from '../create-dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { createReading, type ReadingHandle } from './create-reading.ts'
import type { Reading } from './reading.ts'
import { readingEn } from './reading-en.ts'
import { type ReadingWords, readingZh } from './reading-zh.ts'

/** The reading of the dossier that is shown, and its words. It begins with the first part of the page that asks. */
export function useReading(): { reading: ReadingHandle; state: Reading; words: ReadingWords } {
  const { handle, dossier } = useDossier()
  const reading = readingOf(handle)
  return { reading, state: useStore(reading.store), words: catalogs[dossier.language] }
}

const catalogs: Readonly<Record<Language, ReadingWords>> = { zh: readingZh, en: readingEn }

/** One for each dossier, whichever part of the page asks first. */
const readings = new WeakMap<DossierHandle, ReadingHandle>()

function readingOf(handle: DossierHandle): ReadingHandle {
  const known = readings.get(handle)
  if (known) return known
  const reading = createReading(handle)
  readings.set(handle, reading)
  return reading
}
