/** The value that a share of all values (0 to 1) does not exceed. NaN for none. Sorts a copy. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = new Float32Array(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
