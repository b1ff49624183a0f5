import type { Keeper, Keeping } from './keeper.ts'
import { hasSign } from './sign.ts'

/** The keeper, loaded when there is something to read or to store: most visits have neither. */
export function createLazyKeeper(): Keeper {
  let loading: Promise<Keeper> | undefined
  const load = () => {
    loading ??= import('./keeper.ts').then(({ createKeeper }) => createKeeper())
    // What could not be loaded now may be loaded the next time.
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }
  const failedAt = (at: 'storing' | 'wiping') => (): Keeping => ({ kept: 'trouble', trouble: 'failed', at })
  const isIdle = () => !loading && !hasSign()

  return {
    open: async (now) =>
      isIdle()
        ? undefined
        : load().then(
            (keeper) => keeper.open(now),
            () => undefined,
          ),
    save: (snapshot, stays, now) =>
      load()
        .then((keeper) => keeper.save(snapshot, stays, now))
        .catch(failedAt('storing')),
    forget: async () => (isIdle() ? NOTHING : load().then((keeper) => keeper.forget(), failedAt('wiping'))),
    wipe: async () => (isIdle() ? NOTHING : load().then((keeper) => keeper.wipe(), failedAt('wiping'))),
  }
}

const NOTHING: Keeping = { kept: 'nothing' }
