import { type Dispatch, type PointerEvent, type RefObject, useRef, useState } from 'react'
import type { Point } from '../../core/model.ts'
import type { Size } from '../overlay/geometry.ts'
import type { CornersAction } from './corners-state.ts'
import type { Grip } from './quads.ts'

interface DragOptions {
  /** Shows the whole photo. */
  readonly pane: RefObject<HTMLElement | null>
  readonly frame: Size
  /** False again once a drag has been given up by the keyboard. */
  readonly isHeld: boolean
  readonly dispatch: Dispatch<CornersAction>
  readonly onSelect: (grip: Grip) => void
  readonly onDrop: (grip: Grip) => void
}

interface Hold {
  readonly grip: Grip
  readonly pointer: number
  readonly start: Point
  readonly finger: Point
  readonly hasMoved: boolean
}

/** Own: a finger that only taps wanders this far, pixels of the screen. */
const TREMBLE = 3

/** Dragging by one pointer at a time. What is held moves as far as the finger does, wherever it was touched. */
export function useDrag({ pane, frame, isHeld, dispatch, onSelect, onDrop }: DragOptions) {
  const [hold, setHold] = useState<Hold>()
  // The next event may come before the next drawing.
  const current = useRef<Hold>(undefined)
  const set = (next: Hold | undefined) => {
    current.current = next
    setHold(next)
  }
  const heldBy = ({ pointerId }: PointerEvent) =>
    current.current?.pointer === pointerId && isHeld ? current.current : undefined

  const listenersOf = (grip: Grip) => ({
    onPointerDown(event: PointerEvent) {
      if (current.current && isHeld) return
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const start: Point = [event.clientX, event.clientY]
      set({ grip, pointer: event.pointerId, start, finger: start, hasMoved: false })
      onSelect(grip)
      dispatch({ do: 'grab' })
    },
    onPointerMove(event: PointerEvent) {
      const held = heldBy(event)
      const box = pane.current?.getBoundingClientRect()
      if (!held || !box) return
      const finger: Point = [event.clientX, event.clientY]
      const way = Math.hypot(finger[0] - held.start[0], finger[1] - held.start[1])
      if (!held.hasMoved && way <= (event.pointerType === 'mouse' ? 0 : TREMBLE)) return
      const by: Point = [
        ((finger[0] - held.start[0]) * frame.width) / box.width,
        ((finger[1] - held.start[1]) * frame.height) / box.height,
      ]
      set({ ...held, finger, hasMoved: true })
      dispatch({ do: 'drag', grip, by })
    },
    onPointerUp(event: PointerEvent) {
      const held = heldBy(event)
      if (!held) return
      set(undefined)
      dispatch({ do: 'drop', grip })
      // A handle that was only chosen stays where it was put.
      if (held.hasMoved) onDrop(grip)
    },
    // Taken away by the system: a call, a gesture of the whole screen. After a drop it comes too, and finds nothing held.
    onLostPointerCapture(event: PointerEvent) {
      if (!heldBy(event)) return
      set(undefined)
      dispatch({ do: 'abandon' })
    },
  })
  const held = isHeld ? hold : undefined
  return { held: held?.grip, finger: held?.finger ?? ([0, 0] as const), listenersOf }
}
