import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createEngine } from '../../engine/create.ts'
import { trustOwnScripts } from '../../offline/trusted-types.ts'
import { createDossier } from '../create-dossier.ts'
import { preferredLanguage } from '../language/index.ts'
import { watchPointing } from '../pointing.ts'
import '../tokens.css'
import './embed.css'
import { Alone } from './Alone.tsx'
import { createEmbed } from './create-embed.ts'
import { EmbedPage } from './EmbedPage.tsx'
import { meetHost } from './host-line.ts'
import { watchFrame } from './watch-frame.ts'

const root = document.getElementById('app')
if (!root) throw new Error('frame.html has no element with the id app.')

trustOwnScripts()
watchPointing()
const language = preferredLanguage(navigator.languages)
if (parent === window) {
  createRoot(root).render(<Alone language={language} />)
} else {
  const line = await meetHost()
  // It keeps nothing on the device and registers no service worker: what is in the frame ends with it.
  const embed = createEmbed(createDossier(createEngine(), language), line)
  createRoot(root).render(
    <StrictMode>
      <EmbedPage handle={embed} />
    </StrictMode>,
  )
  watchFrame(root, line)
}
