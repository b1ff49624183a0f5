import {
  type Engine,
  fail,
  type Material,
  type Photo,
  type PhotoId,
  type Quad,
  type Raster,
  type Recipe,
  type Result,
  type Step,
  type Task,
} from '../core/index.ts'

/** The calls and answers that cross between the page and the engine's worker. One call is under way at a time. */
export type Call =
  | { readonly call: 'probe'; readonly photo: Photo; readonly material: Material }
  | { readonly call: 'rectify'; readonly photo: Photo; readonly quad: Quad; readonly longSidePixels: number }
  | { readonly call: 'refine'; readonly photo: Photo; readonly quad: Quad }
  | { readonly call: 'pages'; readonly photo: Photo }
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
    const result = await answer(engine, data, { onStep }).catch(() => fail('interrupted'))
    port.postMessage({ answer: 'result', result }, transferables(data, result))
  })
  port.postMessage({ answer: 'ready' }, [])
}

/** Has an engine do what a call asks for. */
export function answer(engine: Engine, call: Call, task: Task): Promise<Result<unknown>> {
  switch (call.call) {
    case 'probe':
      return engine.probe(call.photo, call.material, task)
    case 'rectify':
      return engine.rectify(call.photo, call.quad, call.longSidePixels, task)
    case 'refine':
      return engine.refine(call.photo, call.quad, task)
    case 'pages':
      return engine.pages(call.photo, task)
    case 'render':
      return engine.render(call.originals, call.recipe, task)
  }
}

/** A rendered file and a straightened picture are handed over without a copy. */
function transferables({ call }: Call, result: Result<unknown>): Transferable[] {
  if (!result.ok || call === 'probe' || call === 'refine' || call === 'pages') return []
  // `render` answers a photo, `rectify` a raster.
  const { buffer } = call === 'render' ? (result.value as Photo).bytes : (result.value as Raster).data
  return buffer instanceof ArrayBuffer ? [buffer] : []
}
