import type { Preflight, Slotted } from '../../../src/library/preflight.ts'

/** What FilePond hands to a plugin; its own types do not say. */
interface PluginKit {
  addFilter(name: string, filter: (value: never) => Promise<unknown>): void
}

/** A plugin for FilePond: what it stores or uploads is the repaired photo. `FilePond.registerPlugin(preflightFilePond(…))`. */
export function preflightFilePond(preflight: Preflight, slotOf: (name: string) => Slotted['slot']) {
  return ({ addFilter }: PluginKit) => {
    addFilter('SHOULD_PREPARE_OUTPUT', async () => true)
    addFilter('PREPARE_OUTPUT', async (file: File) => {
      const { files } = await preflight.repair([{ slot: slotOf(file.name), file }])
      return files[0]?.file ?? file
    })
    return { options: {} }
  }
}
