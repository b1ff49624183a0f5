/** Hands out memory for so many numbers, which holds whatever it held before. */
export type Take = (length: number) => Float32Array<ArrayBuffer>

/**
 * Memory for planes and pixels of one photo after the other: fresh memory costs more time than most of what is computed in it. It is
 * lent for one piece of work, which takes in the same order each time, and wiped at its end: nothing of a document stays.
 */
export interface Memory {
  lend<Result>(work: (take: Take) => Result): Result
}

export function createMemory(): Memory {
  const blocks: Float32Array<ArrayBuffer>[] = []
  return {
    lend(work) {
      let next = 0
      const take: Take = (length) => {
        const at = next++
        const block = blocks[at]
        if (block && block.length >= length) return block.subarray(0, length)
        const fresh = new Float32Array(length)
        blocks[at] = fresh
        return fresh
      }
      try {
        return work(take)
      } finally {
        for (const block of blocks) block.fill(0)
      }
    },
  }
}

/** Room for so many pixels of a raster. */
export function takePixels(take: Take, count: number): Uint8ClampedArray<ArrayBuffer> {
  const { buffer, byteOffset } = take(count)
  return new Uint8ClampedArray(buffer, byteOffset, 4 * count)
}
