import { type Context, inspect, materialOf, type Photo, profiles } from '../../../src/core/index.ts'
import { createEngine } from '../../../src/engine/create.ts'

const PHOTOS = 10
const CONTEXT: Context = { profile: profiles.aliyun, today: '2026-11-24' }
const material = materialOf('id-portrait')
const engine = createEngine()

/** Probes one photo through the product's own worker, which is part of starting it. */
export async function warmUp(file: File): Promise<void> {
  await engine.probe(await photoOf(file), material)
}

/** Ten photos as a page has them inspected. */
export async function inspectTen(file: File): Promise<void> {
  for (let photo = 0; photo < PHOTOS; photo++) {
    const probed = await engine.probe(await photoOf(file), material)
    if (!probed.ok) throw new Error(`The engine answers ${probed.failure.code}.`)
    inspect({ slot: 'id-portrait', material, evidence: probed.value, answers: {} }, CONTEXT)
  }
}

async function photoOf(file: File): Promise<Photo> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
