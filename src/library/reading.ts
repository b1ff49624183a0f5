import { type Engine, type Task, textTarget } from '../core/index.ts'
import { createReader, type Reader } from '../reader/reader.ts'
import { type Gathered, orReject } from './gathered.ts'

/** Adds what stands on a document to what is known of its photo. */
export interface TextReading {
  addText(gathered: Gathered, task: Task): Promise<Gathered>
  dispose(): void
}

export function openReading(engine: Engine, today: string, reader: Reader = createReader()): TextReading {
  return {
    async addText(gathered, task) {
      const { evidence, photo, material } = gathered
      const target = evidence && textTarget(evidence, material)
      if (!evidence || !target) return gathered
      const signal = task.signal instanceof AbortSignal ? task.signal : undefined
      const raster = orReject(await engine.rectify(photo, target.frame, target.longSidePixels, { signal }), task)
      if (!raster.ok) return { ...gathered, isUnread: true }
      const read = await reader.read(raster.value, today, signal)
      signal?.throwIfAborted()
      if (read.ok) return { ...gathered, evidence: { ...evidence, text: read.value.facts } }
      if (read.failure.code === 'aborted') throw new DOMException('The preflight was disposed of.', 'AbortError')
      return { ...gathered, isUnread: true }
    },
    dispose: () => reader.dispose(),
  }
}
