import { defineEdit } from '../edit.ts'
import { fromLinear, toLinear } from '../raster/linear-light.ts'

/** Multiplies light, not levels: as if the lamp had been brighter, or of another colour. */
export const balance = defineEdit({
  edit: 'balance',
  resize: (size) => size,
  apply({ width, height, data }, { gains }) {
    const tables = gains.map((gain) => Uint8ClampedArray.from({ length: 256 }, (_, level) => brightened(level, gain)))
    const balanced = new Uint8ClampedArray(data.length)
    for (let at = 0; at < data.length; at++) {
      const level = data[at] ?? 0
      balanced[at] = tables[at % 4]?.[level] ?? level
    }
    return { width, height, data: balanced }
  },
})

function brightened(level: number, gain: number): number {
  return fromLinear(Math.min(1, toLinear(level) * gain))
}
