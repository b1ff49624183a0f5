import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { Embed, EmbedHandle } from './create-embed.ts'
import { embedEn } from './embed-en.ts'
import { type EmbedWords, embedZh } from './embed-zh.ts'

export const EmbedContext = createContext<EmbedHandle | undefined>(undefined)

export const embedCatalogs: Readonly<Record<Language, EmbedWords>> = { zh: embedZh, en: embedEn }

export function useEmbed(): { handle: EmbedHandle; embed: Embed; words: EmbedWords; site: string } {
  const handle = useContext(EmbedContext)
  if (!handle) throw new Error('useEmbed needs an EmbedContext above it.')
  const embed = useStore(handle.store)
  const { language } = useDossier().dossier
  return { handle, embed, words: embedCatalogs[language], site: siteOf(embed.origin) }
}

/** As an address bar names it: what is not encrypted is not left out. */
function siteOf(origin: string): string {
  return origin.replace(/^https:\/\//, '')
}
