import type { Language } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import { cameraEn } from './camera-en.ts'
import { type CameraWords, cameraZh } from './camera-zh.ts'

const catalogs: Readonly<Record<Language, CameraWords>> = { zh: cameraZh, en: cameraEn }

/** The words of the viewfinder. */
export function useCameraWords(): CameraWords {
  return catalogs[useDossier().dossier.language]
}
