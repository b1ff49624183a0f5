import { runnerImport } from 'vite'

// Fifty photos in one go through the built library: `npm run build`, then `node test/bench/many.mjs` (after `npm ci` here).
const { module } = await runnerImport('./host/many.ts', { root: import.meta.dirname, configFile: false })
process.exitCode = await module.many()
