/** Side of a tile of which the spectrum is taken, pixels: a power of two, as the fast transform needs it. */
export const TILE_SIDE = 256

/**
 * The power of each frequency of a square tile, by the fast Fourier transform of Cooley and Tukey. Answers with the half
 * of the plane that a real picture has of its own: row by row the frequencies down (0, 1, .. 127, -128, .. -1 periods a
 * tile), in each row those across from 0 to 128. The tile is faded out towards its borders, in place, or they would count
 * as edges.
 */
export function powerOf(tile: Float32Array): Float32Array {
  for (let y = 0; y < TILE_SIDE; y++) {
    for (let x = 0; x < TILE_SIDE; x++) {
      const at = y * TILE_SIDE + x
      tile[at] = (tile[at] ?? 0) * (FADE[x] ?? 0) * (FADE[y] ?? 0)
    }
  }
  return transformColumns(transformRows(tile))
}

/** Frequencies across that `powerOf` answers with. */
export const HALF_COLUMNS = TILE_SIDE / 2 + 1

/** The window of von Hann. */
const FADE = Float32Array.from({ length: TILE_SIDE }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / TILE_SIDE))

interface Complex {
  readonly re: Float32Array
  readonly im: Float32Array
}

/** Two real rows go through one complex transform, as its two parts, and are told apart by their symmetry. */
function transformRows(tile: Float32Array): Complex {
  const re = new Float32Array(TILE_SIDE * HALF_COLUMNS)
  const im = new Float32Array(TILE_SIDE * HALF_COLUMNS)
  for (let y = 0; y < TILE_SIDE; y += 2) {
    const pair = {
      re: tile.slice(y * TILE_SIDE, (y + 1) * TILE_SIDE),
      im: tile.slice((y + 1) * TILE_SIDE, (y + 2) * TILE_SIDE),
    }
    transform(pair)
    for (let k = 0; k < HALF_COLUMNS; k++) {
      const mirror = (TILE_SIDE - k) % TILE_SIDE
      const [a, b] = [pair.re[k] ?? 0, pair.im[k] ?? 0]
      const [c, d] = [pair.re[mirror] ?? 0, pair.im[mirror] ?? 0]
      re[y * HALF_COLUMNS + k] = (a + c) / 2
      im[y * HALF_COLUMNS + k] = (b - d) / 2
      re[(y + 1) * HALF_COLUMNS + k] = (b + d) / 2
      im[(y + 1) * HALF_COLUMNS + k] = (c - a) / 2
    }
  }
  return { re, im }
}

function transformColumns({ re, im }: Complex): Float32Array {
  const power = new Float32Array(TILE_SIDE * HALF_COLUMNS)
  const column = { re: new Float32Array(TILE_SIDE), im: new Float32Array(TILE_SIDE) }
  for (let k = 0; k < HALF_COLUMNS; k++) {
    for (let y = 0; y < TILE_SIDE; y++) {
      column.re[y] = re[y * HALF_COLUMNS + k] ?? 0
      column.im[y] = im[y * HALF_COLUMNS + k] ?? 0
    }
    transform(column)
    for (let y = 0; y < TILE_SIDE; y++) {
      power[y * HALF_COLUMNS + k] = (column.re[y] ?? 0) ** 2 + (column.im[y] ?? 0) ** 2
    }
  }
  return power
}

/** In place: first the order of reversed bits, then butterflies over twice as many values each time. */
function transform({ re, im }: Complex): void {
  for (let at = 0; at < TILE_SIDE; at++) {
    const other = REVERSED[at] ?? 0
    if (other > at) {
      swap(re, at, other)
      swap(im, at, other)
    }
  }
  for (let half = 1; half < TILE_SIDE; half *= 2) butterflies(re, im, half)
}

function butterflies(re: Float32Array, im: Float32Array, half: number): void {
  const stride = TILE_SIDE / (2 * half)
  for (let turn = 0; turn < half; turn++) {
    const cosine = COSINES[turn * stride] ?? 0
    const sine = SINES[turn * stride] ?? 0
    for (let upper = turn; upper < TILE_SIDE; upper += 2 * half) {
      const lower = upper + half
      const x = (re[lower] ?? 0) * cosine + (im[lower] ?? 0) * sine
      const y = (im[lower] ?? 0) * cosine - (re[lower] ?? 0) * sine
      re[lower] = (re[upper] ?? 0) - x
      im[lower] = (im[upper] ?? 0) - y
      re[upper] = (re[upper] ?? 0) + x
      im[upper] = (im[upper] ?? 0) + y
    }
  }
}

function swap(values: Float32Array, one: number, other: number): void {
  const value = values[one] ?? 0
  values[one] = values[other] ?? 0
  values[other] = value
}

const BITS = Math.log2(TILE_SIDE)
const REVERSED = Uint16Array.from({ length: TILE_SIDE }, (_, at) => {
  let reversed = 0
  for (let bit = 0; bit < BITS; bit++) if (at & (1 << bit)) reversed |= 1 << (BITS - 1 - bit)
  return reversed
})
const COSINES = Float32Array.from({ length: TILE_SIDE / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / TILE_SIDE))
const SINES = Float32Array.from({ length: TILE_SIDE / 2 }, (_, at) => Math.sin((2 * Math.PI * at) / TILE_SIDE))
