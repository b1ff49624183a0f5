import type { Language } from '../../core/index.ts'
import { embedCatalogs } from './embed-context.ts'

/** What stands here for somebody who opened the frame by itself. */
export function Alone({ language }: { language: Language }) {
  const words = embedCatalogs[language]
  return (
    <main style={{ padding: 24 }}>
      <p>{words.alone}</p>
      <p>
        <a href="../">{words.aloneLink}</a>
      </p>
    </main>
  )
}
