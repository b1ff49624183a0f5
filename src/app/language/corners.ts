import type { Language } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { cornersEn } from './corners-en.ts'
import { type CornerWords, cornersZh } from './corners-zh.ts'
import { catalogOf } from './index.ts'
import type { AllWords } from './photo.ts'
import { photoEn } from './photo-en.ts'
import { photoZh } from './photo-zh.ts'

const catalogs: Readonly<Record<Language, AllWords & CornerWords>> = {
  zh: { ...catalogOf('zh'), ...photoZh, ...cornersZh },
  en: { ...catalogOf('en'), ...photoEn, ...cornersEn },
}

/** The page's words, those of the large view, and those of the corner editor. */
export function useCornerWords(): AllWords & CornerWords {
  return catalogs[useDossier().dossier.language]
}
