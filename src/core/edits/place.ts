import type { Raster } from '../model.ts'

/** Lays a picture on a sheet, its upper left corner at whole pixels; what reaches beyond the sheet is left out. */
export function place(sheet: Raster, picture: Raster, left: number, top: number): void {
  const fromX = Math.max(0, -left)
  const toX = Math.min(picture.width, sheet.width - left)
  if (toX <= fromX) return
  for (let y = Math.max(0, -top); y < Math.min(picture.height, sheet.height - top); y++) {
    const line = picture.data.subarray((y * picture.width + fromX) * 4, (y * picture.width + toX) * 4)
    sheet.data.set(line, ((top + y) * sheet.width + left + fromX) * 4)
  }
}
