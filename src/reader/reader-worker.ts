import { readFacts } from './fields/read-facts.ts'
import { rowsOf } from './fields/rows.ts'
import { isAble } from './files/ability.ts'
import { loadFiles, type PackedFiles } from './files/load-files.ts'
import { openNetworks } from './networks.ts'
import { done, failed, type ReaderResult } from './outcome.ts'
import type { ReaderAnswer, ReaderCall, Reading } from './protocol.ts'
import { type Networks, readLines } from './read-lines.ts'
import { readSquareCode } from './square-code.ts'

interface Port {
  postMessage(message: ReaderAnswer): void
  addEventListener(type: 'message', listen: (event: MessageEvent<ReaderCall>) => void): void
}

// A worker's global scope is a port; the DOM library, which this folder is compiled with, only knows windows.
const port = globalThis as unknown as Port

port.addEventListener('message', async ({ data }) => {
  // A bug or want of memory: what it says may hold words of a document, and stays here.
  const result = await answer(data).catch(() => failed('interrupted'))
  port.postMessage({ answer: 'result', result })
})

let open: { readonly files: PackedFiles; readonly networks: Networks } | undefined

function answer(call: ReaderCall): Promise<ReaderResult<Reading | undefined>> {
  return call.call === 'prepare' ? prepare(call) : read(call)
}

async function prepare({ files, folder }: Extract<ReaderCall, { call: 'prepare' }>) {
  if (!isAble()) return failed('not-available')
  const loaded = await loadFiles(files, folder, (here, total) => {
    port.postMessage({ answer: 'progress', done: here, total })
  })
  if (!loaded.ok) return loaded
  open = { files: loaded.value, networks: await openNetworks(loaded.value) }
  return done(undefined)
}

async function read({ raster, today }: Extract<ReaderCall, { call: 'read' }>): Promise<ReaderResult<Reading>> {
  if (!open) return failed('interrupted')
  const { lines: found, quarterTurns } = await readLines(raster, open.networks)
  const reading = { lines: found, size: raster, quarterTurns, today }
  const lines = rowsOf(found).flatMap((row) => row.lines)
  const facts = readFacts(reading)
  if (facts.kind !== 'licence' && facts.kind !== 'unit-certificate') return done({ facts, lines })
  const qrText = await readSquareCode(raster, open.files)
  return done({ facts: readFacts({ ...reading, qrText }), lines })
}
