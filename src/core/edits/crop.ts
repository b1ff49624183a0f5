import { defineEdit } from '../edit.ts'

/** Keeps a rectangle of the upright original. What of it lies outside of the picture is not there to keep. */
export const crop = defineEdit({
  edit: 'crop',
  resize: (size, { left, top, right, bottom }) => ({
    width: Math.min(right, size.width) - Math.max(0, left),
    height: Math.min(bottom, size.height) - Math.max(0, top),
  }),
  apply({ width, height, data }, edit, scale) {
    const left = Math.round(Math.max(0, edit.left * scale))
    const top = Math.round(Math.max(0, edit.top * scale))
    const right = Math.min(width, Math.max(left + 1, Math.round(edit.right * scale)))
    const bottom = Math.min(height, Math.max(top + 1, Math.round(edit.bottom * scale)))
    const kept = new Uint8ClampedArray((right - left) * (bottom - top) * 4)
    for (let y = top; y < bottom; y++) {
      const line = data.subarray((y * width + left) * 4, (y * width + right) * 4)
      kept.set(line, (y - top) * (right - left) * 4)
    }
    return { width: right - left, height: bottom - top, data: kept }
  },
})
