import { defineEdit } from '../edit.ts'
import { resampleTo } from '../raster/resample.ts'

/** Makes the picture larger or smaller by lanczos3. */
export const scale = defineEdit({
  edit: 'scale',
  resize: ({ width, height }, { factor }) => ({ width: width * factor, height: height * factor }),
  apply(raster, { factor }) {
    const { width, height } = raster
    return resampleTo(raster, Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor)))
  },
})
