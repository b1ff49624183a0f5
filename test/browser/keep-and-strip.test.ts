import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/core/index.ts'
import { createLocalEngine } from '../../src/engine/local.ts'
import { concat, indexOfText } from '../support/bytes.ts'
import { decodeAll, invented, paint } from '../support/canvas.ts'
import { evidenceOf, renderedBy } from '../support/engines.ts'
import { exifSegment, markersOf, segment, withSegments, xmpSegment } from '../support/make-jpeg.ts'

let engine: Engine
let photo: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  engine = await createLocalEngine()
  const plain = await paint(600, 450, invented())
  const told = [
    exifSegment({ make: 'Invented', gps: 'position' }),
    xmpSegment('<exif:GPSLatitude/>'),
    segment(0xfe, 'note'),
  ]
  photo = concat(withSegments(plain, ...told), 'ftypmp42', new Uint8Array(3000))
})

describe('strip', () => {
  test('takes the place and the video away and leaves every pixel as it was', async () => {
    expect((await evidenceOf(engine, photo)).camera?.hasLocation).toBe(true)
    const stripped = await renderedBy(engine, photo, { kind: 'strip' })
    const evidence = await evidenceOf(engine, stripped)
    expect(evidence.camera?.hasLocation ?? false).toBe(false)
    expect(evidence.decoding).toBe('decoded')
    const [before, after] = [await decodeAll(photo), await decodeAll(stripped)]
    expect(after.data.length).toBe(600 * 450 * 4)
    expect(after.data.every((value, at) => value === before.data[at])).toBe(true)
  })

  test('leaves no word of what was told, and the colour profile where it was', async () => {
    const stripped = await renderedBy(engine, photo, { kind: 'strip' })
    for (const word of ['Invented', 'GPS', 'note', 'mp42']) expect(indexOfText(stripped, word)).toBe(-1)
    expect(markersOf(stripped)).toEqual(markersOf(photo).filter((marker) => marker !== 0xe1 && marker !== 0xfe))
    expect(markersOf(stripped)).toContain(0xe2)
  })
})

test('keep hands over every byte, the video behind it included', async () => {
  const kept = await renderedBy(engine, photo, { kind: 'keep' })
  expect(kept.length).toBe(photo.length)
  expect(kept.every((byte, at) => byte === photo[at])).toBe(true)
})
