import {
  type Engine,
  fail,
  type Material,
  type Photo,
  type PhotoId,
  type Recipe,
  type Result,
  type Step,
} from '../core/index.ts'

/** The calls and answers that cross between the page and the engine's worker. One call is under way at a time. */
export type Call =
  | { readonly call: 'probe'; readonly photo: Photo; readonly material: Material }
  | { readonly call: 'render'; readonly originals: Readonly<Record<PhotoId, Photo>>; readonly recipe: Recipe }

export type Answer =
  | { readonly answer: 'ready' }
  /** This worker lacks what the engine needs; the page has to work in place. */
  | { readonly answer: 'unable' }
  | { readonly answer: 'step'; readonly step: Step }
  | { readonly answer: 'result'; readonly result: Result<unknown> }

/** The worker's end of the line; a `MessagePort` or a worker's global scope fits. */
export interface Port {
  postMessage(message: Answer, transfer: Transferable[]): void
  addEventListener(type: 'message', listen: (event: MessageEvent<Call>) => void): void
}

/** Answers every call with the engine's result. After a bug the page ends this worker and reports the photo. */
export function serve(engine: Engine, port: Port): void {
  port.addEventListener('message', async ({ data }) => {
    const onStep = (step: Step) => port.postMessage({ answer: 'step', step }, [])
    const result = await perform(engine, data, onStep).catch(() => fail('interrupted'))
    port.postMessage({ answer: 'result', result }, transferables(data, result))
  })
  port.postMessage({ answer: 'ready' }, [])
}

function perform(engine: Engine, call: Call, onStep: (step: Step) => void): Promise<Result<unknown>> {
  switch (call.call) {
    case 'probe':
      return engine.probe(call.photo, call.material, { onStep })
    case 'render':
      return engine.render(call.originals, call.recipe, { onStep })
  }
}

/** A rendered file is handed over without a copy. */
function transferables(call: Call, result: Result<unknown>): Transferable[] {
  if (call.call !== 'render' || !result.ok) return []
  // `render` answers a photo.
  const { buffer } = (result.value as Photo).bytes
  return buffer instanceof ArrayBuffer ? [buffer] : []
}
