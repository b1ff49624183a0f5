import { runnerImport } from 'vite'

// Node 20 reads no TypeScript: Vite, which is there anyway, does.
const { module } = await runnerImport('./smoke.ts', { root: import.meta.dirname, configFile: false })
process.exitCode = await module.smoke()
