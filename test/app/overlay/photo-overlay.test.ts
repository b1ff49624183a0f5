import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { LayerId } from '../../../src/app/overlay/layers.ts'
import { PhotoOverlay } from '../../../src/app/overlay/PhotoOverlay.tsx'
import type { Quad } from '../../../src/core/model.ts'
import { type EvidenceOverrides, makeEvidence } from '../../support/make-evidence.ts'
import { makeText } from '../../support/make-text.ts'

const CARD: Quad = [
  [520, 560],
  [3480, 640],
  [3400, 2480],
  [480, 2400],
]
const OTHER: Quad = [
  [2600, 1900],
  [3900, 1850],
  [3930, 2700],
  [2640, 2760],
]
const SPOTS: readonly Quad[] = [
  [
    [900, 900],
    [1500, 860],
    [1560, 1200],
    [960, 1260],
  ],
  [
    [2300, 1500],
    [2600, 1500],
    [2600, 1700],
    [2300, 1700],
  ],
]

const ALL: readonly LayerId[] = ['outline', 'glare', 'shadow', 'blur', 'cut', 'text']

/** The pictures are drawn by `test/e2e/overlay.spec.ts` from these files. */
const CASES: readonly (readonly [name: string, overrides: EvidenceOverrides])[] = [
  ['whole', { outline: { quad: CARD } }],
  ['unsure', { outline: { state: 'unsure', doubt: 'faint', quad: CARD } }],
  ['several', { outline: { state: 'several', quad: CARD, others: [OTHER] } }],
  [
    'cut',
    {
      outline: {
        state: 'cut',
        cutSides: ['right', 'bottom'],
        quad: [
          [1500, 1200],
          [4700, 1300],
          [4600, 3300],
          [1400, 3200],
        ],
      },
    },
  ],
  [
    'text',
    {
      outline: { quad: CARD },
      text: makeText({
        weakLines: [
          [
            [0.1, 0.8],
            [0.6, 0.8],
            [0.6, 0.88],
            [0.1, 0.88],
          ],
          // Upside down: the foot of this line lies above its head.
          [
            [0.9, 0.3],
            [0.7, 0.3],
            [0.7, 0.22],
            [0.9, 0.22],
          ],
        ],
      }),
    },
  ],
  [
    'areas',
    {
      outline: null,
      glare: { regions: SPOTS },
      shadow: {
        regions: [
          [
            [400, 1600],
            [1800, 1500],
            [1900, 2700],
            [300, 2800],
          ],
        ],
      },
      sharpness: {
        blurredRegions: [
          [
            [2300, 300],
            [3700, 300],
            [3700, 1200],
            [2300, 1200],
          ],
        ],
      },
    },
  ],
]

test.each(CASES)('what is drawn over a photo: %s', async (name, overrides) => {
  const markup = renderToStaticMarkup(
    createElement(PhotoOverlay, { evidence: makeEvidence(overrides), layers: ALL, zoom: 1 }),
  )
  await expect(`${markup.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`golden/${name}.svg`)
})

const drawn = (layers: readonly LayerId[], overrides: EvidenceOverrides, zoom = 1) =>
  renderToStaticMarkup(createElement(PhotoOverlay, { evidence: makeEvidence(overrides), layers, zoom }))

test('only the layers that are asked for are drawn', () => {
  const overrides: EvidenceOverrides = { outline: { quad: CARD }, glare: { regions: SPOTS } }
  expect(drawn([], overrides)).not.toContain('<path')
  expect(drawn(['glare'], overrides)).toContain('pattern')
  expect(drawn(['outline'], overrides)).not.toContain('pattern')
})

test('hatches keep their size on the screen while the picture grows', () => {
  const pitch = (zoom: number) =>
    Number(/scale\(([\d.]+)\)/.exec(drawn(['glare'], { glare: { regions: SPOTS } }, zoom))?.[1])
  expect(pitch(4)).toBeCloseTo(pitch(1) / 4)
})

test('without the size of the picture nothing is drawn: it would stand anywhere', () => {
  expect(drawn(ALL, { pixels: null })).toBe('')
})
