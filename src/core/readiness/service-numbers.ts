/**
 * How many service numbers (备案服务号) are still to be had: each site uses one up, and it is not given back when the
 * filing is cancelled (S0). Undefined until both are counts, and there is a site.
 */
export function missingServiceNumbers(sites: number, unused: number): number | undefined {
  if (!isCount(sites) || !isCount(unused) || sites === 0) return undefined
  return Math.max(0, sites - unused)
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
