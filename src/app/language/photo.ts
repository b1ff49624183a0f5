import type { Language } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { type Catalog, catalogOf } from './index.ts'
import { photoEn } from './photo-en.ts'
import { type PhotoWords, photoZh } from './photo-zh.ts'

export type AllWords = Catalog & PhotoWords

const catalogs: Readonly<Record<Language, AllWords>> = {
  zh: { ...catalogOf('zh'), ...photoZh },
  en: { ...catalogOf('en'), ...photoEn },
}

/** The page's words, and those that come with the parts that are loaded with the first photo. */
export function useAllWords(): AllWords {
  return catalogs[useDossier().dossier.language]
}
