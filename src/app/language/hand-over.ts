import type { Language } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { handOverEn } from './hand-over-en.ts'
import { type HandOverWords, handOverZh } from './hand-over-zh.ts'

const catalogs: Readonly<Record<Language, HandOverWords>> = { zh: handOverZh, en: handOverEn }

/** The words of what is handed over, read and printed. */
export function useHandOverWords(): HandOverWords {
  return catalogs[useDossier().dossier.language]
}
