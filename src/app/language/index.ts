import type { Language } from '../../core/index.ts'
import { en } from './en.ts'
import { type Catalog, zh } from './zh.ts'

export type { Catalog } from './zh.ts'

const catalogs: Readonly<Record<Language, Catalog>> = { zh, en }

export function catalogOf(language: Language): Catalog {
  return catalogs[language]
}

/** Chinese first; English for those whose browser asks for it and not for Chinese. */
export function preferredLanguage(preferences: readonly string[]): Language {
  const known = preferences.map((tag) => tag.toLowerCase().slice(0, 2)).find((tag) => tag === 'zh' || tag === 'en')
  return known === 'en' ? 'en' : 'zh'
}

/** The language of the page's texts, as a tag. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }
