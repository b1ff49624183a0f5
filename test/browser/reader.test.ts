import { afterAll, describe, expect, test } from 'vitest'
import { READER_CACHE } from '../../src/reader/files/piece-store.ts'
import { createReader, READER_BYTES } from '../../src/reader/reader.ts'
import { createRandom } from '../support/scenes/random.ts'
import { emblemSpecimen, portraitSpecimen } from '../support/specimens/identity-specimen.ts'
import { inventCompany } from '../support/specimens/invent-company.ts'
import { inventPerson } from '../support/specimens/invent-person.ts'
import { licenceSpecimen } from '../support/specimens/licence-specimen.ts'
import { cutOut, photograph } from '../support/specimens/photograph.ts'
import { encodeLicence } from '../support/specimens/square-code.ts'

const SHOT = { widthPixels: 900, blurShare: 0.001, noiseLevels: 3, jpegQuality: 0.85 }
const SETTING = { text: 'hei', digits: 'sans' } as const
const TODAY = '2026-11-26'
/** Compiling the runtime takes seconds on a loaded machine. */
const PATIENCE = { timeout: 120_000 }

const random = createRandom(7)
const person = { ...inventPerson(random), from: '2019-03-05', to: '2039-03-05' }
const portraitSide = await photograph(portraitSpecimen(person, SETTING), random, SHOT)
const emblemSide = await photograph(emblemSpecimen(person, SETTING), random, SHOT)

describe('the reader', () => {
  const reader = createReader()
  afterAll(() => reader.dispose())

  test('tells how much is here of what it needs', PATIENCE, async () => {
    await caches.delete(READER_CACHE)
    const seen: number[] = []
    const result = await reader.prepare({ onProgress: (done, total) => seen.push(done / total) })
    expect(result).toEqual({ ok: true, value: undefined })
    expect(seen.length).toBeGreaterThan(10)
    expect(seen).toEqual([...seen].sort((one, other) => one - other))
    expect(seen.at(-1)).toBe(1)
    expect(READER_BYTES).toBeLessThan(8_000_000)
  })

  test('reads both sides of a card, however it lies', PATIENCE, async () => {
    const front = await reader.read(cutOut(portraitSide, random, 2, 1000), TODAY)
    expect(front).toMatchObject({
      ok: true,
      value: { facts: { kind: 'id-portrait', quarterTurns: 2, number: 'agrees', age: 'adult' } },
    })
    if (front.ok) expect(front.value.lines.map(({ text }) => text).join()).toContain(person.number)
    const back = await reader.read(cutOut(emblemSide, random, 1, 1000), TODAY)
    expect(back).toMatchObject({
      ok: true,
      value: { facts: { kind: 'id-emblem', quarterTurns: 1, validity: 'longer' } },
    })
  })

  test.each([true, false])(
    'compares the QR code of a licence with its print: the same is %s',
    PATIENCE,
    async (same) => {
      const company = inventCompany(random)
      const square = await encodeLicence(same ? company.code : inventCompany(random).code)
      const design = licenceSpecimen({ ...company, to: 'long-term' }, square, random, SETTING)
      const shot = await photograph(design, random, { ...SHOT, widthPixels: 1700, blurShare: 0.0004 })
      const result = await reader.read(cutOut(shot, random, 0, 1700), TODAY)
      expect(result).toMatchObject({
        ok: true,
        value: {
          facts: { kind: 'licence', code: 'agrees', qrCode: same ? 'agrees' : 'differs', validity: 'long-term' },
        },
      })
    },
  )

  test('says nothing of the card in what enters evidence', PATIENCE, async () => {
    const front = await reader.read(cutOut(portraitSide, random, 0, 1000), TODAY)
    expect(front.ok).toBe(true)
    if (!front.ok) return
    const said = JSON.stringify(front.value.facts)
    for (const secret of [person.name, person.number, person.address.slice(0, 4), person.birthday.slice(0, 4)]) {
      expect(said).not.toContain(secret)
    }
  })

  test('asks once more for a piece that came with other bytes', PATIENCE, async () => {
    const cache = await caches.open(READER_CACHE)
    const [first] = await cache.keys()
    if (!first) throw new Error('Nothing is kept.')
    await cache.put(first, new Response('not what was built'))
    const other = createReader()
    expect((await other.prepare()).ok).toBe(true)
    other.dispose()
    expect((await (await cache.match(first))?.arrayBuffer())?.byteLength).toBeGreaterThan(1000)
  })

  test('is cancelled, and works again afterwards', PATIENCE, async () => {
    const control = new AbortController()
    const reading = reader.read(cutOut(portraitSide, random, 0, 1000), TODAY, control.signal)
    setTimeout(() => control.abort(), 50)
    expect(await reading).toEqual({ ok: false, failure: { code: 'aborted' } })
    expect(await reader.read(cutOut(portraitSide, random, 0, 1000), TODAY, control.signal)).toEqual({
      ok: false,
      failure: { code: 'aborted' },
    })
    expect((await reader.read(cutOut(emblemSide, random, 0, 1000), TODAY)).ok).toBe(true)
  })
})
