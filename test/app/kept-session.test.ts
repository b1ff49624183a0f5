import { expect, test } from 'vitest'
import { keepSession, readSession } from '../../src/app/device/kept-session.ts'
import type { Dossier, Entry } from '../../src/app/dossier.ts'
import { makeEvidence } from '../support/make-evidence.ts'
import { makeText } from '../support/make-text.ts'

const entry: Entry = {
  id: 7,
  photo: { name: 'a.jpg', bytes: new Uint8Array([1, 2, 3]) },
  answers: { original: true },
  edits: [{ edit: 'rotate', quarterTurns: 1 }],
  strip: true,
  failure: 'aborted',
  work: { kind: 'probing', since: 5 },
}

const dossier: Dossier = {
  plan: { organiser: 'individual', paper: 'identity-card', auxiliaryPapers: 1 },
  profile: 'aliyun',
  language: 'zh',
  layers: [],
  entries: { 'id-portrait': entry },
}

test('what the person gave is kept as plain data, what follows from it is not', () => {
  const { note, photos } = keepSession(dossier)
  const copied = JSON.parse(JSON.stringify(note))
  expect(copied).toEqual(note)
  const kept = readSession({ note: copied, photos })
  expect(kept?.plan).toEqual(dossier.plan)
  const { photo, failure, work, ...given } = entry
  expect(kept?.entries['id-portrait']).toEqual({ ...given, photo: { name: 'a.jpg' }, isRepaired: false })
  expect(photos).toEqual(new Map([[7, photo.bytes]]))
})

test('a session of a form that is not known is left alone', () => {
  expect(readSession({ note: { form: 2, entries: {} }, photos: new Map() })).toBeUndefined()
  expect(readSession({ note: undefined, photos: new Map() })).toBeUndefined()
})

test('the picture that stands in for a format no browser shows is drawn anew, and not kept', () => {
  const withPreview: Entry = { ...entry, preview: { name: 'a.jpg', bytes: new Uint8Array(4) } }
  const { note, photos } = keepSession({ ...dossier, entries: { 'id-portrait': withPreview } })
  expect(note).toEqual(keepSession(dossier).note)
  expect([...photos.keys()]).toEqual([7])
})

test('that text is read is kept, what was read is not', () => {
  const read: Entry = { ...entry, evidence: makeEvidence({ text: makeText() }) }
  const { note, photos } = keepSession({ ...dossier, reads: true, entries: { 'id-portrait': read } })
  expect(readSession({ note, photos })?.reads).toBe(true)
  expect(JSON.stringify(note)).not.toContain('keyConfidence')
  expect(readSession(keepSession(dossier))?.reads).toBe(false)
})
