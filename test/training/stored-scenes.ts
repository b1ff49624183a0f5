import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Raster } from '../../src/core/model.ts'
import type { Truth } from '../support/scenes/scene.ts'

/** What compose.ts has kept of a scene. */
export interface StoredScene extends Truth {
  readonly width: number
  readonly height: number
  readonly hint: 'unknown' | 'card' | 'sheet'
  readonly file: string
}

export function readScenes(folder: string): StoredScene[] {
  const lines = readFileSync(join(folder, 'scenes.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const scene = JSON.parse(line)
    return { ...scene, file: join(resolve(folder), `${scene.seed}.raw`) }
  })
}

export function rasterOf({ file, width, height }: StoredScene): Raster {
  const bytes = readFileSync(file)
  return { width, height, data: new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.length) }
}

/** The shapes that a slot for this document would expect. */
export function aspectsOf({ hint }: StoredScene): number[] {
  return hint === 'unknown' ? [] : [hint === 'card' ? 85.6 / 53.98 : Math.SQRT2]
}
