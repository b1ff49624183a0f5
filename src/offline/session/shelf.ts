import { clear, createStore, delMany, getMany, keys, setMany, type UseStore } from 'idb-keyval'

/** What a tab keeps: the photos' bytes by number, and a note of everything else, which must be plain data. */
export interface Snapshot {
  readonly note: unknown
  readonly photos: ReadonlyMap<number, Uint8Array>
}

/** A snapshot's label. */
export interface Label {
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Whether it is to stay; one that is not is only carried over a reload, and goes when it is read. */
  readonly stays: boolean
}

export interface Stored extends Label {
  readonly tab: string
}

/** The snapshots of all tabs in one database. Every method may reject: see trouble.ts. */
export const shelf = {
  async put(tab: string, { note, photos }: Snapshot, label: Label): Promise<void> {
    const present = new Set(await keysOf(tab))
    const wanted = new Map([...photos].map(([id, bytes]) => [photoKey(tab, id), bytes]))
    // Bytes never change: what is there is not written again.
    const added = [...wanted].filter(([key]) => !present.has(key))
    await setMany([[noteKey(tab), { ...label, tab, note }], ...added], database())
    const gone = [...present].filter((key) => key !== noteKey(tab) && !wanted.has(key))
    if (gone.length > 0) await delMany(gone, database())
  },

  async list(): Promise<Stored[]> {
    const notes = (await allKeys()).filter((key) => key.startsWith('note/'))
    const stored = await getMany<Stored & { readonly note: unknown }>(notes, database())
    return stored.flatMap((found) => (found ? [{ tab: found.tab, savedAt: found.savedAt, stays: found.stays }] : []))
  },

  async get(tab: string): Promise<Snapshot | undefined> {
    const own = await keysOf(tab)
    const values = new Map(own.map((key, index) => [key, index]))
    const found = await getMany<unknown>(own, database())
    const label = found[values.get(noteKey(tab)) ?? -1]
    if (!label || typeof label !== 'object' || !('note' in label)) return undefined
    const photos = own.flatMap((key, index) => {
      const bytes = found[index]
      return bytes instanceof Uint8Array ? [[Number(key.split('/').at(-1)), bytes] as const] : []
    })
    return { note: label.note, photos: new Map(photos) }
  },

  async remove(tab: string): Promise<void> {
    await delMany(await keysOf(tab), database())
  },

  async clear(): Promise<void> {
    await clear(database())
  },
}

/** Opening makes a database: not before somebody wants to keep something. */
function database(): UseStore {
  opened ??= createStore('icp-preflight', 'session')
  return opened
}
let opened: UseStore | undefined

const noteKey = (tab: string) => `note/${tab}`
const photoKey = (tab: string, id: number) => `photo/${tab}/${id}`

async function allKeys(): Promise<string[]> {
  return (await keys<string>(database())).map(String)
}

async function keysOf(tab: string): Promise<string[]> {
  return (await allKeys()).filter((key) => key === noteKey(tab) || key.startsWith(`photo/${tab}/`))
}
