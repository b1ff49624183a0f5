/**
 * Memory for planes that is taken in the same order each time and written anew: fresh memory costs more time than most of
 * what is computed in it. What is taken holds what was left there before.
 */
export interface Memory {
  take(length: number): Float32Array
  /** What was taken may be taken again: nobody reads it any more. */
  restart(): void
}

export function createMemory(): Memory {
  const blocks: Float32Array[] = []
  let next = 0
  return {
    take(length) {
      const at = next++
      const block = blocks[at]
      if (block && block.length >= length) return block.subarray(0, length)
      const fresh = new Float32Array(length)
      blocks[at] = fresh
      return fresh
    },
    restart() {
      next = 0
    },
  }
}
