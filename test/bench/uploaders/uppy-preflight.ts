import type Uppy from '@uppy/core'
import type { Body, Meta } from '@uppy/core'
import type { Preflight, Slotted } from '../../../src/library/preflight.ts'

/**
 * Uppy: repairs photos before they are uploaded. `slotOf` says what a file is. A photo that cannot be repaired is
 * uploaded as it is, and its report stands in the file's meta for whoever looks at it.
 */
export function preflightUppy<M extends Meta, B extends Body>(
  uppy: Uppy<M, B>,
  preflight: Preflight,
  slotOf: (name: string) => Slotted['slot'],
): void {
  uppy.addPreProcessor(async (ids) => {
    for (const id of ids) {
      const file = uppy.getFile(id)
      uppy.emit('preprocess-progress', file, { mode: 'indeterminate', message: '检查照片' })
      const photo = new File([file.data as Blob], file.name, { type: file.type })
      const { files, after } = await preflight.repair([{ slot: slotOf(file.name), file: photo }])
      const repaired = files[0]?.file ?? photo
      const { name, type, size } = repaired
      uppy.setFileState(id, { data: repaired, name, type, size, meta: { ...file.meta, name, verdict: after.verdict } })
      uppy.emit('preprocess-complete', uppy.getFile(id))
    }
  })
}
