import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createEngine } from '../engine/create.ts'
import { trustOwnScripts } from '../offline/trusted-types.ts'
import { App } from './App.tsx'
import { createDossier } from './create-dossier.ts'
import { preferredLanguage } from './language/index.ts'
import { watchPointing } from './pointing.ts'
import './tokens.css'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element with the id app.')

trustOwnScripts()
watchPointing()
const dossier = createDossier(createEngine(), preferredLanguage(navigator.languages))
createRoot(root).render(
  <StrictMode>
    <App handle={dossier} />
  </StrictMode>,
)
