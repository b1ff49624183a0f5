import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** `npm test` looks at a fixed sample, `npm run accuracy` at everything. */
    readonly accuracy: 'sample' | 'full'
  }
}

export const isSample = inject('accuracy') === 'sample'

/** How many scenes are composed for what. */
export const SIZE = isSample
  ? { scenes: 36, sharp: 4, blurred: 2, pairs: 3, repairs: 6 }
  : { scenes: 800, sharp: 220, blurred: 60, pairs: 200, repairs: 300 }
