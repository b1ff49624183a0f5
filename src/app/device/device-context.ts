import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../core/index.ts'
import { useDossier } from '../dossier-context.tsx'
import type { DeviceHandle } from './create-device.ts'
import type { Device } from './device.ts'
import { deviceEn } from './device-en.ts'
import { type DeviceWords, deviceZh } from './device-zh.ts'

export const DeviceContext = createContext<DeviceHandle | undefined>(undefined)

export function useDevice(): { handle: DeviceHandle; device: Device; words: DeviceWords; language: Language } {
  const handle = useContext(DeviceContext)
  if (!handle) throw new Error('useDevice needs a DeviceContext above it.')
  return { handle, device: useStore(handle.store), ...useDeviceWords() }
}

export function useDeviceWords(): { words: DeviceWords; language: Language } {
  const { language } = useDossier().dossier
  return { words: catalogs[language], language }
}

const catalogs: Readonly<Record<Language, DeviceWords>> = { zh: deviceZh, en: deviceEn }
