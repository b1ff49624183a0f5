/** 95 % of a normal distribution lie within so many standard deviations. */
const Z = 1.96

/** Wilson's interval of 95 % for a share: honest for few, and for all or none. */
export function wilson(count: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1]
  const share = count / of
  const centre = share + Z ** 2 / (2 * of)
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const scale = 1 + Z ** 2 / of
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}

/** `92.3 % (36 of 39, 80 to 97)`. */
export function shareText(count: number, of: number): string {
  if (of === 0) return '-'
  const [low, high] = wilson(count, of).map((limit) => (100 * limit).toFixed(0))
  return `${((100 * count) / of).toFixed(1)} % (${count} of ${of}, ${low} to ${high})`
}

/** How many of them there are for which something holds, as `shareText`. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): string {
  return shareText(items.filter(holds).length, items.length)
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** `0.974 ± 0.012`: the mean with its interval of 95 %. */
export function meanText(values: readonly number[]): string {
  if (values.length === 0) return '-'
  const centre = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / Math.max(1, values.length - 1)
  return `${centre.toFixed(3)} ± ${(Z * Math.sqrt(variance / values.length)).toFixed(3)}`
}

/** The value that a share of all lie below, 0 to 1; between two of them where it falls between. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((one, other) => one - other)
  const place = share * (ordered.length - 1)
  const below = ordered[Math.floor(place)] ?? Number.NaN
  const above = ordered[Math.ceil(place)] ?? Number.NaN
  // Infinity - Infinity is no number.
  return below === above ? below : below + (above - below) * (place - Math.floor(place))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** A number for a table, `-` where there is none. */
export function figure(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '-'
}

/**
 * How well a measure tells two groups apart: the share of pairs, one of each group, in which the second is higher; ties
 * count half. 1 is perfect, 0.5 is chance.
 */
export function areaUnderCurve(lower: readonly number[], higher: readonly number[]): number {
  const ordered = [...lower].sort((one, other) => one - other)
  const wins = higher.map((value) => (firstNotBelow(ordered, value) + firstAbove(ordered, value)) / 2)
  return wins.reduce((sum, count) => sum + count, 0) / (lower.length * higher.length)
}

/** The area with its interval of 95 % (Hanley and McNeil 1982): `0.991 ± 0.004 (120 against 240)`. */
export function areaText(lower: readonly number[], higher: readonly number[]): string {
  if (lower.length === 0 || higher.length === 0) return '-'
  const area = areaUnderCurve(lower, higher)
  const one = area / (2 - area) - area ** 2
  const other = (2 * area ** 2) / (1 + area) - area ** 2
  const variance = area * (1 - area) + (higher.length - 1) * one + (lower.length - 1) * other
  const error = Math.sqrt(variance / (lower.length * higher.length))
  return `${area.toFixed(3)} ± ${(Z * error).toFixed(3)} (${lower.length} against ${higher.length})`
}

function firstNotBelow(ordered: readonly number[], value: number): number {
  return bisect(ordered, (other) => other >= value)
}

function firstAbove(ordered: readonly number[], value: number): number {
  return bisect(ordered, (other) => other > value)
}

function bisect(ordered: readonly number[], isPast: (value: number) => boolean): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(ordered[middle] ?? Number.NaN)) high = middle
    else low = middle + 1
  }
  return low
}
