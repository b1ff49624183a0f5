import type { judging } from './judging.ts'

let loaded: typeof judging | undefined

/** Loads the checks: nobody needs them before there is a photo, and no photo counts as looked at without them. */
export async function loadJudge(): Promise<void> {
  loaded ??= (await import('./judging.ts')).judging
}

/** What judges photos, and says it in words. */
export function judge(): typeof judging {
  if (!loaded) throw new Error('A photo is judged before the checks have been loaded.')
  return loaded
}
