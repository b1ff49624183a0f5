import type { Preflight } from '../../../src/library/preflight.ts'

/** What runs in the page; nothing here sees the module around it. */

export interface Outcome {
  readonly files: number
  readonly milliseconds: number
  readonly told: number
  readonly lastDone: number
  readonly isOrderly: boolean
  /** The name of what it was rejected with, and how long after the cancelling. */
  readonly rejection?: string
  readonly cancelMilliseconds?: number
}

/** Draws five different cards on a table, and keeps them as so many files; answers their bytes. */
export async function makePhotos(count: number): Promise<number> {
  const pictures: Blob[] = []
  for (let kind = 0; kind < 5; kind++) {
    const canvas = new OffscreenCanvas(4032, 3024)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#8a6240'
    context.fillRect(0, 0, 4032, 3024)
    for (let grain = 0; grain < 60_000; grain++) {
      context.fillStyle = `rgb(0 0 0 / ${((grain * 7919) % 12) / 100})`
      context.fillRect((grain * 7907) % 4032, (grain * 6947) % 3024, 9, 3)
    }
    context.fillStyle = '#dfe9f2'
    context.fillRect(600, 600 + kind * 10, 2800, 1766)
    context.fillStyle = '#16181d'
    context.font = '64px sans-serif'
    for (let line = 0; line < 16; line++)
      context.fillText(`SPECIMEN ${kind} ${line}`, 700, 720 + kind * 10 + line * 100)
    pictures.push(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.97 }))
  }
  const files = Array.from({ length: count }, (_, at) => new File([pictures[at % 5] ?? ''], `${at}.jpg`))
  Object.assign(globalThis, { files })
  return files.reduce((sum, { size }) => sum + size, 0)
}

/** Repairs them all; cancels once so many are done. What comes of it is dropped but for its figures. */
export async function repairAll(cancelAt: number | undefined): Promise<Outcome> {
  // The page of many.ts has put them there.
  const scope = globalThis as unknown as { preflight: Preflight; files: File[] }
  const control = new AbortController()
  const start = performance.now()
  let [told, lastDone, cancelledAt] = [0, 0, 0]
  let isOrderly = true
  const onProgress = ({ done }: { done: number }) => {
    told++
    // First all are looked at, then all are repaired.
    isOrderly &&= done >= lastDone || done === 0
    lastDone = done
    if (cancelAt === undefined || done < cancelAt || cancelledAt) return
    cancelledAt = performance.now()
    control.abort()
  }
  const slotted = scope.files.map((file, at) => ({
    slot: `auxiliary-${at + 1}`,
    material: 'id-portrait' as const,
    file,
  }))
  const figures = () => ({ milliseconds: performance.now() - start, told, lastDone, isOrderly })
  try {
    const { files } = await scope.preflight.repair(slotted, { signal: control.signal, onProgress })
    return { files: files.length, ...figures() }
  } catch (error) {
    const rejection = error instanceof DOMException ? error.name : String(error)
    return { files: 0, ...figures(), rejection, cancelMilliseconds: performance.now() - cancelledAt }
  }
}
