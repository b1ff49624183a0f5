import { useDossier } from '../dossier-context.tsx'

/** A part of the page that could not be loaded. The photos are still here. */
export function PartMissing() {
  const { words } = useDossier()
  return <p role="alert">{words.partMissing}</p>
}
