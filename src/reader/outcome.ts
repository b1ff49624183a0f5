/** As core's `Result`, with failures of the reader's own. */
export type ReaderResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: { readonly code: ReaderFailureCode } }

/**
 * `not-available`: this browser or page runs no WebAssembly as it is needed, or stores no files; trying again is of no
 * use. `offline`: a file is missing and there is no connection. `not-loaded`: a file did not arrive. `corrupted`: a file
 * came twice with other bytes than the build wrote. `storage-full`: there is no room for the files. `too-slow`: given up
 * after a long silence. `aborted`: the person cancelled. `interrupted`: the worker died, most likely for want of memory.
 */
export type ReaderFailureCode =
  | 'not-available'
  | 'offline'
  | 'not-loaded'
  | 'corrupted'
  | 'storage-full'
  | 'too-slow'
  | 'aborted'
  | 'interrupted'

export function failed(code: ReaderFailureCode): { readonly ok: false; readonly failure: { code: ReaderFailureCode } } {
  return { ok: false, failure: { code } }
}

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}
