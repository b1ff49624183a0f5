import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Engine, materialOf, type Photo, type Slot } from '../../core/index.ts'
import { contextOf, type Dossier } from '../dossier.ts'
import { useDossier } from '../dossier-context.tsx'
import { judge, loadJudge } from '../judge.ts'
import { pauseAfter } from './pace.ts'
import { type Ghost, type Reading, readFrame } from './reading.ts'
import { frameOf } from './take-still.ts'

/** On a frame of this long side, pixels, an outline is found as on a photo, in a third of the time. */
const FRAME_LONG_SIDE = 1280
/** Compression that no measure minds. */
const FRAME_QUALITY = 0.9

/** What is seen in the viewfinder, again and again, at what the phone can do without growing hot. */
export function useReadings(
  video: RefObject<HTMLVideoElement | null>,
  slot: Slot,
  ghost: Ghost | undefined,
): Reading | undefined {
  const { handle, dossier } = useDossier()
  const [reading, setReading] = useState<Reading>()
  const latest = useRef({ dossier, slot, ghost })
  latest.current = { dossier, slot, ghost }
  useEffect(() => {
    // Never handed to the engine: a call that is broken off in its middle costs it its worker.
    const control = new AbortController()
    let before: Reading | undefined
    const watch = async () => {
      await loadJudge()
      while (!control.signal.aborted) {
        const start = performance.now()
        const photo = video.current && video.current.videoWidth > 0 ? await grab(video.current) : undefined
        const next = photo && (await readOne(handle.engine, photo, latest.current, before))
        if (control.signal.aborted) return
        if (next) {
          before = next
          setReading(next)
        }
        await pause(pauseAfter(performance.now() - start))
      }
    }
    // A frame that cannot be read is followed by another view of the camera, or by a shot by hand.
    watch().catch(() => setReading(undefined))
    return () => control.abort()
  }, [handle, video])
  return reading
}

async function grab(video: HTMLVideoElement): Promise<Photo> {
  const blob = await frameOf(video, FRAME_LONG_SIDE, FRAME_QUALITY)
  return { name: 'frame.jpg', bytes: new Uint8Array(await blob.arrayBuffer()) }
}

interface Expected {
  readonly dossier: Dossier
  readonly slot: Slot
  readonly ghost: Ghost | undefined
}

async function readOne(
  engine: Engine,
  photo: Photo,
  { dossier, slot, ghost }: Expected,
  before: Reading | undefined,
): Promise<Reading | undefined> {
  const material = materialOf(slot.material)
  const probed = await engine.probe(photo, material)
  if (!probed.ok || !probed.value.pixels) return undefined
  const evidence = probed.value
  const findings = judge().inspect({ slot: slot.id, material, evidence, answers: {} }, contextOf(dossier))
  return readFrame(probed.value.pixels, evidence.outline, findings, before, ghost)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
