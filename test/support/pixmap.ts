import type { Raster } from '../../src/core/model.ts'

/** A raster as a plain portable pixmap: text, so that a change of it can be read, and a picture for every viewer. */
export function toPixmap({ width, height, data }: Raster): string {
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).join(' ')).join(
      '  ',
    ),
  )
  return `P3\n${width} ${height}\n255\n${rows.join('\n')}\n`
}
