import type { Memory } from '../../src/core/raster/memory.ts'

/** Hands out what no result may be made of: whatever is read before it is written turns up as NaN. */
export const unwrittenMemory: Memory = {
  take: (length) => new Float32Array(length).fill(Number.NaN),
  restart: () => undefined,
}
