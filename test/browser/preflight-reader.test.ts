import { afterAll, expect, test } from 'vitest'
import { createPreflight } from '../../src/library/index.ts'
import { composeCard } from '../support/specimens/compose-card.ts'

const TODAY = '2026-11-26'
const preflight = createPreflight({ today: TODAY, reader: true })
afterAll(() => preflight.dispose())

test('with the reader, a side in the wrong place and upside down is told, and turned', {
  timeout: 240_000,
}, async () => {
  const card = await composeCard({ seed: 21, side: 'emblem', to: '2026-12-10', isUpsideDown: true })
  const photos = [{ slot: 'id-portrait', file: card.blob }] as const
  const { before, after, files } = await preflight.repair(photos)
  expect(before.failures).toEqual([])
  expect(before.photos[0]?.evidence.text).toMatchObject({
    kind: 'id-emblem',
    quarterTurns: 2,
    validity: 'under-1-month',
  })
  const said = (report: typeof before) =>
    Object.fromEntries((report.photos[0]?.findings ?? []).map(({ check, message }) => [check, message]))
  expect(said(before)).toMatchObject({ side: 'otherSide', 'text-direction': 'upsideDown', legibility: 'clear' })
  expect(said(after)).toMatchObject({ side: 'otherSide', 'text-direction': 'upright' })
  expect(files[0]?.changes).toContainEqual({ change: 'rotated', degrees: 180 })
  expect(JSON.stringify([before, after])).not.toContain(card.name)
})
