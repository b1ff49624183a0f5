import type { Decoded } from './decode.ts'

/**
 * Keeps what was decoded last, because a photo is looked at, shown and written in calls that follow each other, and
 * our decoders take seconds. What is lent out is closed by nobody but us.
 */
export function createRecent(): Recent {
  let kept: { readonly bytes: Uint8Array; readonly page: number | undefined; readonly decoded: Decoded } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function drop(): void {
    clearTimeout(timer)
    kept?.decoded.close()
    kept = undefined
  }

  function lend(decoded: Decoded): Decoded {
    clearTimeout(timer)
    timer = setTimeout(drop, KEPT_MILLISECONDS)
    return { ...decoded, close: () => undefined }
  }

  return {
    find(bytes, leastWidth, page) {
      const isIt = kept && kept.page === page && kept.decoded.width >= leastWidth && areSame(kept.bytes, bytes)
      return kept && isIt ? lend(kept.decoded) : undefined
    },
    keep(bytes, decoded, page) {
      drop()
      if (decoded.width * decoded.height > MOST_PIXELS) return decoded
      kept = { bytes, page, decoded }
      return lend(decoded)
    },
  }
}

interface Recent {
  /** The picture of these bytes, if it is at hand and at least so wide, pixels. */
  find(bytes: Uint8Array, leastWidth: number, page?: number): Decoded | undefined
  keep(bytes: Uint8Array, decoded: Decoded, page?: number): Decoded
}

/** Own: longer than the pause between a look and the tap on what it found. */
const KEPT_MILLISECONDS = 30_000
/** 100 MB: the photos of most phones; larger ones are decoded again rather than kept. */
const MOST_PIXELS = 25_000_000

/** Every call brings a copy of its own. */
export function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, at) => byte === other[at]))
}
