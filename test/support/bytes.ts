/** Bytes written by hand. Text counts one byte a character, so `'\xff'` is the byte 255. */
export function concat(...parts: readonly (ArrayLike<number> | string)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map(codeOf) : Array.from(part))))
}

/** An unsigned number in `size` bytes, the highest first. */
export function big(value: number, size: 2 | 4): number[] {
  return little(value, size).reverse()
}

/** An unsigned number in `size` bytes, the lowest first. */
export function little(value: number, size: 2 | 3 | 4): number[] {
  return Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) & 0xff)
}

/** Where a text begins in bytes; -1 where it does not occur. */
export function indexOfText(bytes: Uint8Array, text: string): number {
  const wanted = [...text].map(codeOf)
  for (let at = 0; at + wanted.length <= bytes.length; at++) {
    if (wanted.every((code, index) => bytes[at + index] === code)) return at
  }
  return -1
}

function codeOf(character: string): number {
  return character.charCodeAt(0)
}
