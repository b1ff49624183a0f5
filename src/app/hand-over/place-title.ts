import { groupTitles, type Language, materialOf, type Slot } from '../../core/index.ts'

/** Whose paper, and which. */
export function titleOfPlace({ group, material }: Slot, language: Language): string {
  const titles = new Set([groupTitles[group][language], materialOf(material).title[language]])
  return [...titles].join(' · ')
}
