import type { Point, Quad } from '../../core/model.ts'
import type { Size } from '../overlay/geometry.ts'
import { clamped, furthest, type Grip, isSound, moved, withSidesFrom } from './quads.ts'

/** Four corners that are being set, and how they came about. Pixels of the upright photo. */
export interface CornersState {
  readonly frame: Size
  /** What the editor opened with. */
  readonly opened: Quad
  /** What was found in the photo; undefined where nothing usable was. */
  readonly automatic: Quad | undefined
  readonly quad: Quad
  readonly past: readonly Quad[]
  readonly future: readonly Quad[]
  /** Where the corners were when a finger or a mouse took hold of one. */
  readonly grabbed?: Quad
  /** The grip that the arrow keys moved last, so that a key that is held down makes one step. */
  readonly nudged?: Grip
  readonly news?: News
}

/** What happened last, for those who hear it. A new object each time, so that the same thing can be told twice. */
export interface News {
  readonly kind: 'refused' | 'moved' | 'snapped' | 'automatic' | 'reset' | 'undone' | 'redone'
  readonly grip?: Grip
}

export type CornersAction =
  | { readonly do: 'grab' }
  /** `by`: from where it was grabbed. */
  | { readonly do: 'drag'; readonly grip: Grip; readonly by: Point }
  | { readonly do: 'drop'; readonly grip: Grip }
  /** Back to where it was grabbed. */
  | { readonly do: 'abandon' }
  | { readonly do: 'nudge'; readonly grip: Grip; readonly by: Point; readonly isHeld: boolean }
  /** `found` on the edges beside the corners that were `asked` about; only what lies beside the grip is taken. */
  | { readonly do: 'snap'; readonly asked: Quad; readonly found: Quad; readonly grip: Grip | 'all' }
  | { readonly do: 'automatic' | 'reset' | 'undo' | 'redo' }

/** Own: an edge further away than this, by the longer side of the frame, is another edge than the one that was meant. */
const SNAP_SHARE = 0.015
/** Own: what moves no corner by this many pixels is no step. */
const LEAST_STEP = 0.05

export function startCorners(frame: Size, opened?: Quad, automatic?: Quad): CornersState {
  const usable = (quad: Quad | undefined) => {
    const within = quad && clamped(quad, frame)
    return within && isSound(within, frame) ? within : undefined
  }
  const found = usable(automatic)
  const start = usable(opened) ?? found ?? insetOf(frame)
  return { frame, opened: start, automatic: found, quad: start, past: [], future: [] }
}

/** A tenth inside the frame, where nothing better is known. */
function insetOf({ width, height }: Size): Quad {
  return [
    [0.1 * width, 0.1 * height],
    [0.9 * width, 0.1 * height],
    [0.9 * width, 0.9 * height],
    [0.1 * width, 0.9 * height],
  ]
}

/** What becomes of the corners. They stay convex and in the frame, whatever is done to them. */
export function reduceCorners(state: CornersState, action: CornersAction): CornersState {
  if (state.grabbed) return reduceGrabbed(state, state.grabbed, action)
  const { quad, frame } = state
  switch (action.do) {
    case 'grab':
      return { ...quiet(state), grabbed: quad }
    case 'nudge':
      return nudge(state, action)
    case 'snap': {
      if (action.asked !== quad) return state
      const found = withSidesFrom(quad, action.found, action.grip)
      if (!found || furthest(quad, found) > SNAP_SHARE * Math.max(frame.width, frame.height)) return state
      return step(state, clamped(found, frame), {
        kind: 'snapped',
        ...(action.grip !== 'all' && { grip: action.grip }),
      })
    }
    case 'automatic':
      return state.automatic ? step(state, state.automatic, { kind: 'automatic' }) : state
    case 'reset':
      return step(state, state.opened, { kind: 'reset' })
    case 'undo':
      return travel(state, 'undone')
    case 'redo':
      return travel(state, 'redone')
    default:
      return state
  }
}

/** While something is held, nothing else happens. */
function reduceGrabbed(state: CornersState, grabbed: Quad, action: CornersAction): CornersState {
  switch (action.do) {
    case 'drag': {
      const next = moved(grabbed, action.grip, action.by, state.frame)
      if (isSound(next, state.frame)) return { ...quiet(state), grabbed, quad: next }
      return state.news?.kind === 'refused' ? state : { ...state, news: { kind: 'refused', grip: action.grip } }
    }
    case 'drop': {
      const { news } = state
      const dropped = step({ ...quiet(state), quad: grabbed }, state.quad, { kind: 'moved', grip: action.grip })
      return news?.kind === 'refused' ? { ...dropped, news } : dropped
    }
    case 'abandon':
      return { ...quiet(state), quad: grabbed }
    default:
      return state
  }
}

function nudge(state: CornersState, { grip, by, isHeld }: Extract<CornersAction, { do: 'nudge' }>): CornersState {
  const next = moved(state.quad, grip, by, state.frame)
  if (!isSound(next, state.frame)) return { ...state, news: { kind: 'refused', grip } }
  // The slider that was moved tells its own place.
  if (isHeld && state.nudged === grip) return { ...state, quad: next }
  const { news: _, ...after } = step(state, next, { kind: 'moved', grip })
  return after.past === state.past ? state : { ...after, nudged: grip }
}

/** One step that can be taken back. */
function step(state: CornersState, next: Quad, news: News): CornersState {
  if (furthest(state.quad, next) < LEAST_STEP || !isSound(next, state.frame)) return state
  return { ...quiet(state), quad: next, past: [...state.past, state.quad], future: [], news }
}

function travel(state: CornersState, kind: 'undone' | 'redone'): CornersState {
  const [from, to] = kind === 'undone' ? [state.past, state.future] : [state.future, state.past]
  const next = from.at(-1)
  if (!next) return state
  const [left, grown] = [from.slice(0, -1), [...to, state.quad]]
  const [past, future] = kind === 'undone' ? [left, grown] : [grown, left]
  return { ...quiet(state), quad: next, past, future, news: { kind } }
}

/** Without what belongs to the last action alone. */
function quiet({ frame, opened, automatic, quad, past, future }: CornersState): CornersState {
  return { frame, opened, automatic, quad, past, future }
}
