import type { Language } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { readinessEn } from './readiness-en.ts'
import { type ReadinessWords, readinessZh } from './readiness-zh.ts'

const catalogs: Readonly<Record<Language, ReadinessWords>> = { zh: readinessZh, en: readinessEn }

/** The words of the checklist. */
export function useReadinessWords(): ReadinessWords {
  return catalogs[useDossier().dossier.language]
}
