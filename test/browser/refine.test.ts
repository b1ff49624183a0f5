import { expect, test } from 'vitest'
import { fail, type Quad } from '../../src/core/index.ts'
import { onBothEngines } from '../support/both-engines.ts'
import { paint } from '../support/canvas.ts'
import { furthestCorner } from '../support/draw.ts'
import { mustSucceed, photoOf } from '../support/engines.ts'

const PAPER: Quad = [
  [420, 330],
  [2600, 330],
  [2600, 1930],
  [420, 1930],
]
const NEARBY: Quad = [
  [432, 318],
  [2589, 338],
  [2612, 1922],
  [411, 1941],
]

/** A pale paper on a dark table. */
function photograph(): Promise<Uint8Array<ArrayBuffer>> {
  return paint(3000, 2250, (context) => {
    context.fillStyle = '#4a3a2c'
    context.fillRect(0, 0, 3000, 2250)
    context.fillStyle = '#efece4'
    context.fillRect(420, 330, 2180, 1600)
  })
}

onBothEngines((engine) => {
  test('corners beside those of a paper are moved onto them', async () => {
    const found = mustSucceed(await engine.refine(photoOf(await photograph()), NEARBY))
    expect(furthestCorner(PAPER, found)).toBeLessThan(2)
  })

  test('what cannot be read says why, and the next one works', async () => {
    expect(await engine.refine(photoOf(new Uint8Array()), NEARBY)).toEqual(fail('empty'))
    expect((await engine.refine(photoOf(await photograph()), NEARBY)).ok).toBe(true)
  })
})
