import { describe, expect, test } from 'vitest'
import { HALF_COLUMNS, powerOf, TILE_SIDE } from '../../../src/core/raster/fourier.ts'
import { makeRandom } from '../../support/make-raster.ts'

function tileOf(value: (x: number, y: number) => number): Float32Array {
  return Float32Array.from({ length: TILE_SIDE ** 2 }, (_, at) => value(at % TILE_SIDE, Math.floor(at / TILE_SIDE)))
}

/** A wave of so many periods a tile. */
function wave(across: number, down: number, phase = 0): Float32Array {
  return tileOf((x, y) => Math.cos((2 * Math.PI * (across * x + down * y)) / TILE_SIDE + phase))
}

/** The frequencies of the strongest power, the rows below the middle counted from it. */
function peakOf(power: Float32Array): readonly [across: number, down: number] {
  const at = power.indexOf(Math.max(...power))
  const row = Math.floor(at / HALF_COLUMNS)
  return [at % HALF_COLUMNS, row < TILE_SIDE / 2 ? row : row - TILE_SIDE]
}

const sumOf = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0)

describe('the power', () => {
  test.each([
    [20, 0],
    [0, 33],
    [7, 90],
    [64, -40],
    [127, 3],
  ])('of a wave of %i periods across and %i down is where its frequency is', (across, down) => {
    const [foundAcross, foundDown] = peakOf(powerOf(wave(across, down)))
    expect([foundAcross, across === 0 ? Math.abs(foundDown) : foundDown]).toEqual([across, down])
  })

  test('of one wave lies nowhere but there and next to it', () => {
    const power = powerOf(wave(40, 25))
    let near = 0
    for (let row = 24; row <= 26; row++) {
      near += sumOf(power.subarray(row * HALF_COLUMNS + 39, row * HALF_COLUMNS + 42))
    }
    expect(near / sumOf(power)).toBeGreaterThan(0.9999)
  })

  test('does not depend on where the wave begins', () => {
    const [one, other] = [powerOf(wave(30, 12)), powerOf(wave(30, 12, 1.2))]
    const at = 12 * HALF_COLUMNS + 30
    expect((other[at] ?? 0) / (one[at] ?? 1)).toBeCloseTo(1, 4)
  })

  test('of a plain tile is that of the window alone: in the first two frequencies', () => {
    const power = powerOf(tileOf(() => 3))
    // The window of von Hann sums to half of its length in each direction.
    expect(power[0]).toBeCloseTo((3 * (TILE_SIDE / 2) ** 2) ** 2, -4)
    expect((power[5 * HALF_COLUMNS + 5] ?? 1) / (power[0] ?? 1)).toBeLessThan(1e-9)
  })
})

test('is what the definition says, at frequencies picked by chance', () => {
  const random = makeRandom(3)
  const tile = tileOf(() => random() - 0.5)
  const power = powerOf(tile.slice())
  for (let round = 0; round < 4; round++) {
    const [u, v] = [Math.floor(random() * HALF_COLUMNS), Math.floor(random() * TILE_SIDE)]
    const [re, im] = byDefinition(tile, u, v)
    expect((power[v * HALF_COLUMNS + u] ?? 0) / (re ** 2 + im ** 2)).toBeCloseTo(1, 2)
  }
})

function byDefinition(tile: Float32Array, u: number, v: number): readonly [re: number, im: number] {
  const fade = (at: number) => Math.sin((Math.PI * at) / TILE_SIDE) ** 2
  let [re, im] = [0, 0]
  for (const [at, value] of tile.entries()) {
    const [x, y] = [at % TILE_SIDE, Math.floor(at / TILE_SIDE)]
    const angle = (2 * Math.PI * (u * x + v * y)) / TILE_SIDE
    re += value * fade(x) * fade(y) * Math.cos(angle)
    im -= value * fade(x) * fade(y) * Math.sin(angle)
  }
  return [re, im]
}
