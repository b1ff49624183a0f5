import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/** A component in a file of its own. */
export interface Part<Props extends object> {
  /** What has been loaded already. */
  loaded(): ComponentType<Props> | undefined
  load(): Promise<ComponentType<Props>>
}

export function createPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): Part<Props> {
  let loaded: ComponentType<Props> | undefined
  return {
    loaded: () => loaded,
    async load() {
      loaded ??= await fetchPart()
      return loaded
    },
  }
}

interface LazyPartProps<Props extends object> {
  readonly part: Part<Props>
  readonly props: Props
  /** Shown where it cannot be loaded: without a connection, or after the site has been replaced. */
  readonly missing?: ReactNode
}

/**
 * Shows a part, which is loaded when it is first needed. React's own `lazy` throws where a file cannot be loaded, which
 * would take the page and the photos in it down.
 */
export function LazyPart<Props extends object>({ part, props, missing = null }: LazyPartProps<Props>) {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | 'missing' | undefined>(() => part.loaded())
  useEffect(() => {
    part.load().then(
      // A component is a function, which a state setter would call.
      (loaded) => setLoaded(() => loaded),
      () => setLoaded('missing'),
    )
  }, [part])
  if (Loaded === undefined) return null
  return Loaded === 'missing' ? missing : <Loaded {...props} />
}
