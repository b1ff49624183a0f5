import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

const FOLDER = process.env['CORPUS_OVERLAYS'] ?? '/tmp/corpus-overlays'

/** A command of the corpus tests, which run in a browser and have no disk: keeps a picture for people to look at. */
export async function saveOverlay(_context: unknown, name: string, base64: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(join(FOLDER, basename(name)), Buffer.from(base64, 'base64'))
}
