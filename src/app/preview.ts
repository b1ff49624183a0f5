import { type Engine, type Evidence, type Format, isReadable, type Photo, type Task } from '../core/index.ts'

/** Every browser shows these. */
const SHOWN: readonly Format[] = ['jpeg', 'png', 'gif', 'webp', 'bmp']
/** Enough for the inspector on a desk, zoomed in. */
const SIZE = { minBytes: 0, maxBytes: 1_500_000, maxSidePixels: 2400 } as const

/** A JPEG to look at in place of a file that this browser does not show; undefined where it does. */
export async function previewOf(
  engine: Engine,
  photo: Photo,
  evidence: Evidence,
  task: Task,
): Promise<Photo | undefined> {
  const { format } = evidence.file
  if (!isReadable(evidence) || SHOWN.includes(format)) return undefined
  if (format !== 'pdf' && (await isShown(photo))) return undefined
  return drawPhoto(engine, photo, SIZE.maxSidePixels, task)
}

/** A photo as a JPEG of a longest side, pixels. */
export async function drawPhoto(
  engine: Engine,
  photo: Photo,
  maxSidePixels: number,
  task?: Task,
): Promise<Photo | undefined> {
  const encoding = { kind: 'window', ...SIZE, maxSidePixels } as const
  const drawn = await engine.render({ photo }, { sources: [{ original: 'photo', edits: [] }], encoding }, task)
  return drawn.ok ? drawn.value : undefined
}

async function isShown({ bytes }: Photo): Promise<boolean> {
  // Photos are never in shared memory.
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  const image = new Image()
  image.src = url
  const shown = await image.decode().then(
    () => true,
    () => false,
  )
  URL.revokeObjectURL(url)
  return shown
}
