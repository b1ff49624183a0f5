import Uppy from '@uppy/core'
import { create, registerPlugin } from 'filepond'
import type * as Library from '../../../src/library/index.ts'
import { preflightFilePond } from './filepond-preflight.ts'
import { preflightUppy } from './uppy-preflight.ts'

/** What the host asks this page for: the bytes that each uploader would send of one photo. */
export interface Uploaders {
  uppy(photo: File): Promise<File>
  filePond(photo: File): Promise<File>
}

// As it was built: a bundler would build it once more.
const address = '/lib/icp-preflight.js'
const { createPreflight }: typeof Library = await import(/* @vite-ignore */ address)
const preflight = createPreflight({ today: '2026-11-24' })
const slotOf = () => 'id-portrait'

const uploaders: Uploaders = {
  async uppy(photo) {
    const uppy = new Uppy({ autoProceed: false })
    preflightUppy(uppy, preflight, slotOf)
    const sent = new Promise<File>((resolve) => {
      uppy.addUploader(async ([id = '']) => resolve(uppy.getFile(id).data as File))
    })
    uppy.addFile({ name: photo.name, type: photo.type, data: photo })
    await uppy.upload()
    return sent
  },
  async filePond(photo) {
    registerPlugin(preflightFilePond(preflight, slotOf) as never)
    const input = document.querySelector('#pond')
    const form = document.querySelector('form')
    if (!input || !form) throw new Error('There is no form.')
    const pond = create(input, { storeAsFile: true })
    await pond.addFile(photo)
    // It stores a prepared file after it says that the file was added.
    const deadline = performance.now() + 60_000
    while (performance.now() < deadline) {
      const value = new FormData(form).get('papers')
      if (value instanceof File && value.size > 0 && value.size !== photo.size) return value
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('FilePond stores the photo as it came.')
  },
}
Object.assign(globalThis, { uploaders })
