import type { Take } from '../../src/core/raster/memory.ts'

/** Memory of which no result may be made: whatever is read before it is written turns up as NaN. */
export const takeUnwritten: Take = (length) => new Float32Array(length).fill(Number.NaN)
