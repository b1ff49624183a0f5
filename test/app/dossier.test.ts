import { describe, expect, test, vi } from 'vitest'
import { createDossier } from '../../src/app/create-dossier.ts'
import { updateEntry } from '../../src/app/dossier.ts'
import { overviewOf } from '../../src/app/overview.ts'
import { type Engine, fail, type Result, succeed, type TextKind } from '../../src/core/index.ts'
import { makeEvidence } from '../support/make-evidence.ts'
import { makeText } from '../support/make-text.ts'

const file = (name: string, bytes = 8) => new File([new Uint8Array(bytes)], name)

/** An engine that finds every photo good, but for what a test says otherwise. */
function makeEngine(overrides: Partial<Engine> = {}): Engine {
  return {
    probe: async () => succeed(makeEvidence()),
    rectify: async () => fail('damaged'),
    refine: async (_, quad) => succeed(quad),
    pages: async () => fail('damaged'),
    render: async (originals) => succeed(Object.values(originals)[0] ?? { name: '', bytes: new Uint8Array() }),
    ...overrides,
  }
}

const namesIn = ({ store }: ReturnType<typeof createDossier>) =>
  Object.fromEntries(Object.entries(store.getState().entries).map(([slot, { photo }]) => [slot, photo.name]))

test('several files fill the free slots in order, and the rest waits in the tray', async () => {
  const dossier = createDossier(makeEngine(), 'zh')
  await dossier.fill(['1', '2', '3', '4'].map((name) => file(name)))
  expect(namesIn(dossier)).toEqual({ 'id-portrait': '1', 'id-emblem': '2', auxiliary: '3', 'tray-1': '4' })
})

test('a photo that is still being read when everything is wiped does not come back', async () => {
  const dossier = createDossier(makeEngine(), 'zh')
  const filling = dossier.fill([file('slow.jpg')])
  dossier.wipe()
  await filling
  expect(namesIn(dossier)).toEqual({})
})

test('taking a removal back destroys nothing that came in meanwhile', async () => {
  const dossier = createDossier(makeEngine(), 'zh')
  await dossier.fill([file('one')], 'id-portrait')
  dossier.remove('id-portrait')
  await dossier.fill([file('two')], 'id-portrait')
  await dossier.fill([file('three')], 'id-emblem')
  dossier.takeBack()
  expect(namesIn(dossier)).toEqual({ 'id-portrait': 'one', 'id-emblem': 'three', 'tray-1': 'two' })
})

test('taking a move back puts both photos where they were', async () => {
  const dossier = createDossier(makeEngine(), 'zh')
  await dossier.fill([file('one'), file('two')])
  dossier.move('id-portrait', 'id-emblem')
  expect(namesIn(dossier)).toEqual({ 'id-portrait': 'two', 'id-emblem': 'one' })
  dossier.takeBack()
  expect(namesIn(dossier)).toEqual({ 'id-portrait': 'one', 'id-emblem': 'two' })
})

test('an engine that breaks leaves no photo busy for ever', async () => {
  const dossier = createDossier(makeEngine({ probe: () => Promise.reject(new Error('invented')) }), 'zh')
  await dossier.fill([file('one')], 'id-portrait')
  await vi.waitFor(() => expect(dossier.store.getState().entries['id-portrait']?.failure).toBe('interrupted'))
  expect(dossier.store.getState().entries['id-portrait']?.work).toBeUndefined()
})

test('a turn that was cancelled is not done with the next repair', async () => {
  let answer: (result: Result<never>) => void = () => undefined
  const waiting = new Promise<Result<never>>((resolve) => {
    answer = resolve
  })
  const dossier = createDossier(makeEngine({ render: () => waiting }), 'zh')
  await dossier.fill([file('one')], 'id-portrait')
  await vi.waitFor(() => expect(dossier.store.getState().entries['id-portrait']?.evidence).toBeDefined())
  dossier.rotate('id-portrait')
  dossier.cancel('id-portrait')
  answer(fail('aborted'))
  await vi.waitFor(() => expect(dossier.store.getState().entries['id-portrait']?.failure).toBe('aborted'))
  expect(dossier.store.getState().entries['id-portrait']?.edits).toEqual([])
})

test('a repair that achieves nothing is offered once, not for ever', async () => {
  const small = makeEvidence({ file: { bytes: 50_000 } })
  const dossier = createDossier(makeEngine({ probe: async () => succeed(small) }), 'zh')
  await dossier.fill([file('one')], 'id-portrait')
  const state = () => overviewOf(dossier.store.getState()).state
  await vi.waitFor(() => expect(state().repairable).toEqual(['id-portrait']))
  dossier.repair(['id-portrait'])
  await vi.waitFor(() => expect(dossier.store.getState().entries['id-portrait']?.deliverable).toBeDefined())
  expect(state().repairable).toEqual([])
  dossier.setProfile('huawei')
  expect(state().repairable).toEqual([])
})

test('cancelling one photo leaves the others alone', async () => {
  const signals: (AbortSignal | undefined)[] = []
  const engine = makeEngine({
    probe: (_, __, task) => {
      signals.push(task?.signal instanceof AbortSignal ? task.signal : undefined)
      return new Promise(() => undefined)
    },
  })
  const dossier = createDossier(engine, 'zh')
  await dossier.fill([file('one'), file('two')])
  dossier.cancel('id-portrait')
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false])
})

const outlined = (longSide: number) =>
  makeEvidence({
    outline: {
      quad: [
        [500, 550],
        [500 + longSide, 550],
        [500 + longSide, 550 + longSide * 0.6306],
        [500, 550 + longSide * 0.6306],
      ],
    },
  })

test('two sides are matched together, and either can be taken back to its original', async () => {
  const sides = [outlined(3000), outlined(2000), makeEvidence(), makeEvidence()]
  const dossier = createDossier(makeEngine({ probe: async () => succeed(sides.shift() ?? makeEvidence()) }), 'zh')
  await dossier.fill([file('one'), file('two')])
  const entries = () => dossier.store.getState().entries
  await vi.waitFor(() => expect(entries()['id-emblem']?.evidence).toBeDefined())
  dossier.matchPair('id-portrait', 'id-emblem')
  await vi.waitFor(() => expect(entries()['id-emblem']?.deliverable).toBeDefined())
  for (const slot of ['id-portrait', 'id-emblem']) {
    expect(entries()[slot]?.edits).toMatchObject([{ edit: 'straighten', width: 2000 }])
    expect(entries()[slot]?.work).toBeUndefined()
  }
  dossier.revert('id-portrait')
  expect(entries()['id-portrait']).toMatchObject({ edits: [], photo: { name: 'one' } })
  expect(entries()['id-portrait']?.deliverable).toBeUndefined()
})

test('where two sides cannot be matched, both say why and stay as they were', async () => {
  const sides = [outlined(3000), outlined(1000)]
  const dossier = createDossier(makeEngine({ probe: async () => succeed(sides.shift() ?? makeEvidence()) }), 'zh')
  await dossier.fill([file('one'), file('two')])
  const entries = () => dossier.store.getState().entries
  await vi.waitFor(() => expect(entries()['id-emblem']?.evidence).toBeDefined())
  dossier.matchPair('id-portrait', 'id-emblem')
  await vi.waitFor(() => expect(entries()['id-portrait']?.pairTrial).toBeDefined())
  for (const slot of ['id-portrait', 'id-emblem']) {
    expect(entries()[slot]).toMatchObject({ edits: [], pairTrial: { retake: 'id-emblem', because: 'coarse' } })
  }
})

test('a document is shown straight by the corners that the person sets', async () => {
  const dossier = createDossier(makeEngine(), 'zh')
  await dossier.fill([file('one')], 'id-portrait')
  const entry = () => dossier.store.getState().entries['id-portrait']
  await vi.waitFor(() => expect(entry()?.evidence).toBeDefined())
  const corners = [
    [600, 600],
    [3000, 600],
    [3000, 2100],
    [600, 2100],
  ] as const
  dossier.straighten('id-portrait', corners)
  await vi.waitFor(() => expect(entry()?.deliverable).toBeDefined())
  expect(entry()?.edits).toMatchObject([{ edit: 'straighten', corners }])
})

test('photos that came together are sorted by their shape, and one step takes it back', async () => {
  const shapes: Readonly<Record<string, number>> = { licence: Math.SQRT2, front: 1.586, back: 1.586 }
  const probe: Engine['probe'] = async ({ name }) =>
    succeed(makeEvidence({ outline: { state: 'whole', confidence: 0.95, aspect: shapes[name] ?? 1 } }))
  const dossier = createDossier(makeEngine({ probe }), 'zh')
  dossier.setPlan({ organiser: 'enterprise', paper: 'identity-card', auxiliaryPapers: 1 })
  await dossier.fill(['licence', 'front', 'back'].map((name) => file(name)))
  await vi.waitFor(() => expect(dossier.store.getState().undo?.kind).toBe('sorted'))
  expect(namesIn(dossier)).toEqual({ 'id-portrait': 'front', 'id-emblem': 'back', licence: 'licence' })
  dossier.takeBack()
  expect(namesIn(dossier)).toEqual({ 'id-portrait': 'licence', 'id-emblem': 'front', licence: 'back' })
})

describe('what came together is sorted once more by what was read since', () => {
  const kinds: Readonly<Record<string, TextKind>> = { front: 'id-portrait', back: 'id-emblem' }

  async function readTogether() {
    const dossier = createDossier(makeEngine(), 'zh')
    await dossier.fill(['back', 'front'].map((name) => file(name)))
    const { store } = dossier
    await vi.waitFor(() => expect(Object.values(store.getState().entries).every(({ evidence }) => evidence)).toBe(true))
    for (const { id, photo } of Object.values(store.getState().entries)) {
      const evidence = makeEvidence({ text: makeText({ kind: kinds[photo.name] ?? 'unknown' }) })
      updateEntry(store, id, (entry) => ({ ...entry, evidence }))
    }
    return dossier
  }

  test('and what was read goes along', async () => {
    const dossier = await readTogether()
    dossier.sort()
    expect(namesIn(dossier)).toEqual({ 'id-portrait': 'front', 'id-emblem': 'back' })
    const entries = () => dossier.store.getState().entries
    await vi.waitFor(() => expect(Object.values(entries()).every(({ work }) => !work)).toBe(true))
    expect(entries()['id-portrait']?.evidence?.text?.kind).toBe('id-portrait')
    dossier.takeBack()
    expect(namesIn(dossier)).toEqual({ 'id-portrait': 'back', 'id-emblem': 'front' })
    dossier.sort()
    expect(namesIn(dossier)).toEqual({ 'id-portrait': 'back', 'id-emblem': 'front' })
  })

  test('but not once the person has moved a photo', async () => {
    const dossier = await readTogether()
    dossier.move('id-portrait', 'auxiliary')
    dossier.sort()
    expect(namesIn(dossier)).toEqual({ auxiliary: 'back', 'id-emblem': 'front' })
  })
})

test('a PDF of several pages waits for a choice; its pages fill this slot and the free ones after it', async () => {
  const probe: Engine['probe'] = async ({ page }) => (page ? succeed(makeEvidence()) : fail('several-pages'))
  const dossier = createDossier(makeEngine({ probe }), 'zh')
  await dossier.fill([file('papers.pdf')], 'id-emblem')
  await vi.waitFor(() => expect(dossier.store.getState().choosing).toBeDefined())
  const { choosing = 0 } = dossier.store.getState()

  dossier.choosePage(undefined)
  expect(dossier.store.getState().entries['id-emblem']?.failure).toBe('several-pages')
  dossier.retry('id-emblem')
  expect(dossier.store.getState().choosing).toBe(choosing)

  dossier.takePages(choosing, [2, 5])
  await vi.waitFor(() => expect(dossier.store.getState().entries['auxiliary']?.evidence).toBeDefined())
  const { 'id-emblem': first, auxiliary: second } = dossier.store.getState().entries
  expect([first?.photo.page, second?.photo.page]).toEqual([2, 5])
  expect(first?.failure).toBeUndefined()
})

test('two cards in one photo get a slot each, from the same original', async () => {
  const quad = (y: number) =>
    [
      [500, y],
      [2500, y],
      [2500, y + 1260],
      [500, y + 1260],
    ] as const
  const both = makeEvidence({ outline: { state: 'several', quad: quad(1600), others: [quad(200)] } })
  const seen = [both]
  const dossier = createDossier(makeEngine({ probe: async () => succeed(seen.shift() ?? makeEvidence()) }), 'zh')
  await dossier.fill([file('both')], 'id-portrait')
  const entries = () => dossier.store.getState().entries
  await vi.waitFor(() => expect(entries()['id-portrait']?.evidence).toBeDefined())
  dossier.split('id-portrait')
  await vi.waitFor(() => expect(entries()['id-emblem']?.deliverable).toBeDefined())
  expect(entries()['id-portrait']?.edits).toMatchObject([{ edit: 'straighten', corners: quad(200) }])
  expect(entries()['id-emblem']?.edits).toMatchObject([{ edit: 'straighten', corners: quad(1600) }])
  expect(entries()['id-emblem']?.photo).toBe(entries()['id-portrait']?.photo)
  dossier.takeBack()
  expect(Object.keys(entries())).toEqual(['id-portrait'])
  expect(entries()['id-portrait']).toMatchObject({ edits: [], evidence: both })
  expect(entries()['id-portrait']?.deliverable).toBeUndefined()
})

test('a photo that is moved to a paper of another size is measured as that paper, and so is what was made of it', async () => {
  const looks: string[] = []
  const probe: Engine['probe'] = async (_, { id }) => {
    looks.push(id)
    return succeed(makeEvidence())
  }
  const dossier = createDossier(makeEngine({ probe }), 'zh')
  await dossier.fill([file('a')], 'id-portrait')
  const entries = () => dossier.store.getState().entries
  await vi.waitFor(() => expect(entries()['id-portrait']?.evidence).toBeDefined())
  dossier.move('id-portrait', 'id-emblem')
  expect(looks).toEqual(['id-portrait'])
  dossier.repair(['id-emblem'])
  await vi.waitFor(() => expect(entries()['id-emblem']?.deliverable).toBeDefined())
  const made = entries()['id-emblem']?.deliverable
  dossier.move('id-emblem', 'auxiliary')
  await vi.waitFor(() => expect(entries()['auxiliary']).not.toHaveProperty('work'))
  await vi.waitFor(() => expect(entries()['auxiliary']?.deliverable).not.toBe(made))
  expect(looks.slice(0, 2)).toContain('id-portrait')
  expect(looks.at(-1)).toBe('auxiliary')
  looks.length = 0
  dossier.takeBack()
  await vi.waitFor(() => expect(looks).toContain('id-emblem'))
})
