import type { HandedFile } from './protocol.ts'

const ZH = '照片预检没有打开，请直接选照片。'
const EN = 'Photo check did not open. Choose photos here.'

/** The input that takes the frame's place. */
export function createPlain(): HTMLInputElement {
  const plain = document.createElement('input')
  plain.type = 'file'
  // Its words for a missing file, in the browser's language, are the element's, too.
  plain.required = true
  return plain
}

/** Nobody knows which photo is for which slot. */
export function filesIn({ files }: HTMLInputElement): HandedFile[] {
  return [...(files ?? [])].map((file) => ({ slot: '', suffix: '', file }))
}

export function plainWords(language: string): string {
  return /^en/i.test(language) ? EN : ZH
}
