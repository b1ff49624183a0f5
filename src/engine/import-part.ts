import { type DecodeRequest, fail, type Result, type Size } from '../core/index.ts'
import type { Decoded } from './decode.ts'

/** Decoders of our own for what browsers do not read, each in a file that is loaded when it is first needed. */
export function importHeic(bytes: Uint8Array): Promise<Result<Decoded>> {
  return withPart(import('./heic.ts'), ({ decodeHeic }) => decodeHeic(bytes))
}

export function importPage(bytes: Uint8Array, request: DecodeRequest): Promise<Result<Decoded>> {
  return withPart(import('./pdf.ts'), ({ drawPage }) => drawPage(bytes, request))
}

export function importPages(bytes: Uint8Array): Promise<Result<readonly Size[]>> {
  return withPart(import('./pdf.ts'), ({ sizesOfPages }) => sizesOfPages(bytes))
}

async function withPart<Part, Value>(
  loading: Promise<Part>,
  use: (part: Part) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const part = await loading.catch(() => undefined)
  return part ? use(part) : fail('not-loaded')
}
