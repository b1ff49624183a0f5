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
  ? {
      scenes: 56,
      pale: 0,
      reflections: 0,
      identities: 0,
      sharp: 4,
      blurred: 2,
      pairs: 3,
      repairs: 6,
      cards: 2,
      smallCards: 1,
      licences: 1,
      others: 2,
      legible: 2,
    }
  : {
      scenes: 800,
      pale: 30,
      reflections: 100,
      identities: 60,
      sharp: 220,
      blurred: 60,
      pairs: 200,
      repairs: 300,
      cards: 120,
      smallCards: 40,
      licences: 100,
      others: 140,
      legible: 24,
    }
