import { type Dispatch, useEffect, useState } from 'react'
import type { Quad } from '../../core/model.ts'
import type { CornersAction, CornersState } from './corners-state.ts'
import type { Grip } from './quads.ts'
import { useLifetime } from './use-lifetime.ts'

interface Wish {
  readonly grip: Grip | 'all'
}

/**
 * After a corner or side has been let go, looks for the edge beside it and takes it in one step, unless the corners have
 * been moved again meanwhile. Arrow keys are for those who want it elsewhere: they do not snap. Turning it on looks once
 * along all four sides.
 */
export function useSnapping(
  { quad }: CornersState,
  dispatch: Dispatch<CornersAction>,
  onSnap: (quad: Quad, signal: AbortSignal) => Promise<Quad | undefined>,
) {
  const [isOn, setIsOn] = useState(true)
  const [wish, setWish] = useState<Wish>()
  const lifetime = useLifetime()

  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is about the corners as they were when it was made
  useEffect(() => {
    if (!wish) return
    let isNewest = true
    onSnap(quad, lifetime()).then((found) => {
      if (!isNewest) return
      if (found) dispatch({ do: 'snap', asked: quad, found, grip: wish.grip })
      setWish(undefined)
    })
    return () => {
      isNewest = false
    }
  }, [wish])

  return {
    isOn,
    isBusy: wish !== undefined,
    ask: (grip: Grip) => isOn && setWish({ grip }),
    turn(next: boolean) {
      setIsOn(next)
      setWish(next ? { grip: 'all' } : undefined)
    },
  }
}
