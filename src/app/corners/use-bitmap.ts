import { useEffect, useState } from 'react'
import type { Size } from '../overlay/geometry.ts'

/** A phone's canvas holds this many pixels, and its memory hardly more pictures than one of them (imaging.md section 5). */
const MAX_PIXELS = 16_777_216

/**
 * A photo decoded once, upright, beside the page's own drawing, so that a magnifier that follows a finger never waits
 * for a decoder. Larger photos come smaller. Undefined until it is there, and where it cannot be made.
 */
export function useBitmap(bytes: Uint8Array, { width, height }: Size): ImageBitmap | undefined {
  const [bitmap, setBitmap] = useState<ImageBitmap>()
  useEffect(() => {
    let isWanted = true
    let made: ImageBitmap | undefined
    const scale = Math.sqrt(MAX_PIXELS / (width * height))
    const size = scale < 1 ? { resizeWidth: Math.floor(width * scale), resizeQuality: 'medium' as const } : {}
    // Photos are never in shared memory.
    createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), { imageOrientation: 'from-image', ...size }).then(
      (decoded) => {
        if (!isWanted) return decoded.close()
        made = decoded
        setBitmap(decoded)
      },
      // The magnifier then draws from the picture that is shown.
      () => undefined,
    )
    return () => {
      isWanted = false
      setBitmap(undefined)
      made?.close()
    }
  }, [bytes, width, height])
  return bitmap
}
