import { createStore } from 'zustand/vanilla'
import type { Evidence } from '../../core/index.ts'
import type { ReaderFailureCode } from '../../reader/outcome.ts'
import type { Reading as WhatWasRead } from '../../reader/protocol.ts'
import type { DossierHandle } from '../create-dossier.ts'
import { contextOf, type Dossier, entryOf, updateEntry, without } from '../dossier.ts'
import { borrowReader, type Loan } from './borrow-reader.ts'
import { chooseTarget, type Target } from './choose-target.ts'
import { dropReaderFiles, hasReaderFiles } from './reader-files.ts'
import { isOfLoading, type Reading, type ReadingStore } from './reading.ts'

/** Reading the text of the photos of one dossier, once the person agrees. */
export interface ReadingHandle {
  readonly store: ReadingStore
  /** Loads what is needed, then reads every photo that is there or comes. */
  agree(): void
  /** Stops loading; what has come stays, so that another try goes on from there. */
  cancel(): void
  /** Stops, or does not begin. What was loaded or read stays. */
  decline(): void
  /** Reads a photo again that could not be read. */
  retry(id: number): void
  /** Stops, and deletes what was loaded. */
  remove(): Promise<void>
}

export function createReading(dossier: DossierHandle, reader: Loan = borrowReader()): ReadingHandle {
  const store = createStore<Reading>(() => ({
    stage: 'offered',
    isStored: false,
    lines: new Map(),
    failures: new Map(),
  }))
  /** Looks at pictures that could not be read, and at files made of them that were. */
  let tried = new WeakSet<Evidence>()
  let preparing: AbortController | undefined
  let current: { readonly target: Target; readonly control: AbortController } | undefined
  /** Something was read since photos were sorted. */
  let hasNews = false

  async function prepare(): Promise<void> {
    const control = new AbortController()
    preparing = control
    enter('preparing')
    const onProgress = (done: number, total: number) => {
      if (preparing === control) store.setState({ progress: { done, total } })
    }
    const result = await reader.ask((it) => it.prepare({ signal: control.signal, onProgress }))
    await lookForFiles()
    if (preparing !== control) return
    preparing = undefined
    if (!result.ok) return giveUp(result.failure.code)
    enter('ready')
    void readOn()
  }

  function enter(stage: Reading['stage'], trouble?: ReaderFailureCode): void {
    store.setState((state) => {
      const rest = without(without(state, 'progress'), 'trouble')
      return { ...rest, stage, ...(trouble && { trouble }) }
    }, true)
  }

  /** Back to the offer, which says why. */
  function giveUp(trouble: ReaderFailureCode): void {
    enter('offered', trouble)
    dossier.store.setState({ reads: false })
  }

  function stop(stage: 'offered' | 'declined'): void {
    preparing?.abort()
    preparing = undefined
    current?.control.abort()
    enter(stage)
    dossier.store.setState({ reads: false })
  }

  /** One photo after the other, as long as there is one to be read and nothing else to be done. */
  async function readOn(): Promise<void> {
    while (!current && store.getState().stage === 'ready') {
      const target = chooseTarget(dossier.store.getState(), store.getState().lines, tried)
      if (!target) break
      await readOne(target)
    }
    if (current || !hasNews || isBusy(dossier.store.getState())) return
    hasNews = false
    dossier.sort()
  }

  async function readOne(target: Target): Promise<void> {
    const control = new AbortController()
    current = { target, control }
    store.setState(({ failures }) => ({ active: target.id, failures: filtered(failures, (id) => id !== target.id) }))
    // A bug of ours must not leave a photo being read for ever.
    const result = await read(target, control.signal).catch(() => INTERRUPTED)
    current = undefined
    store.setState((state) => without(state, 'active'), true)
    if (control.signal.aborted) return
    if (result.ok) note(target, result.value)
    else if (isOfLoading(result.failure.code)) giveUp(result.failure.code)
    else {
      tried.add(target.evidence)
      store.setState(({ failures }) => ({ failures: new Map(failures).set(target.id, result.failure.code) }))
    }
  }

  async function read({ photo, frame, longSidePixels }: Target, signal: AbortSignal) {
    const raster = await dossier.engine.rectify(photo, frame, longSidePixels, { signal })
    if (!raster.ok) return INTERRUPTED
    const { today } = contextOf(dossier.store.getState())
    return reader.ask((it) => it.read(raster.value, today, signal))
  }

  function note({ id, of, evidence }: Target, { facts, lines }: WhatWasRead): void {
    const seen = { ...evidence, text: facts }
    if (of === 'deliverable') tried.add(seen)
    hasNews = true
    store.setState((state) => ({ lines: new Map(state.lines).set(id, lines) }))
    updateEntry(dossier.store, id, (entry) => {
      if (of === 'original') return entry.evidence === evidence ? { ...entry, evidence: seen } : entry
      const { deliverable } = entry
      return deliverable?.evidence === evidence ? { ...entry, deliverable: { ...deliverable, evidence: seen } } : entry
    })
  }

  /** Words go with their photo, and nobody reads on in one that is gone. */
  function follow(next: Dossier, before: Dossier): void {
    const isHere = (id: number) => entryOf(dossier.store, id) !== undefined
    const { lines, failures, stage } = store.getState()
    if (![...lines.keys(), ...failures.keys()].every(isHere)) {
      store.setState({ lines: filtered(lines, isHere), failures: filtered(failures, isHere) })
    }
    if (current && !isStillThere(current.target)) current.control.abort()
    // It may still hold the last picture.
    if (next.wipes !== before.wipes) void reader.end()
    if (next.reads && stage === 'offered') void prepare()
    else void readOn()
  }

  function isStillThere({ id, of, evidence }: Target): boolean {
    const [, entry] = entryOf(dossier.store, id) ?? []
    return (of === 'original' ? entry?.evidence : entry?.deliverable?.evidence) === evidence
  }

  async function lookForFiles(): Promise<void> {
    const isStored = await hasReaderFiles()
    store.setState({ isStored })
  }

  dossier.store.subscribe(follow)
  void lookForFiles()
  follow(dossier.store.getState(), dossier.store.getState())

  return {
    store,
    agree() {
      if (preparing || store.getState().stage === 'ready') return
      enter('offered')
      // Whoever follows the dossier begins, as after a restart.
      dossier.store.setState({ reads: true })
    },
    cancel: () => stop('offered'),
    decline: () => stop('declined'),
    retry(id) {
      const [, entry] = entryOf(dossier.store, id) ?? []
      for (const evidence of [entry?.evidence, entry?.deliverable?.evidence]) if (evidence) tried.delete(evidence)
      void readOn()
    },
    async remove() {
      stop('declined')
      await reader.end()
      tried = new WeakSet()
      await dropReaderFiles()
      await lookForFiles()
    },
  }
}

const INTERRUPTED = { ok: false, failure: { code: 'interrupted' } } as const

function isBusy({ entries }: Dossier): boolean {
  return Object.values(entries).some(({ work }) => work)
}

function filtered<Value>(map: ReadonlyMap<number, Value>, isKept: (id: number) => boolean): ReadonlyMap<number, Value> {
  return new Map([...map].filter(([id]) => isKept(id)))
}
