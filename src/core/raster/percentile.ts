import quickselect from 'quickselect'

/** The value that a share of all values (0 to 1) does not exceed. NaN for none. Leaves the values as they are. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const copy = new Float32Array(values)
  const rank = Math.min(copy.length - 1, Math.floor(share * copy.length))
  // Its types name arrays only, but it reads and writes by index and asks for nothing else.
  quickselect(copy as unknown as number[], rank)
  return copy[rank] ?? Number.NaN
}
