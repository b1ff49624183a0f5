import { runnerImport } from 'vite'

// The examples for Uppy and FilePond against the real packages: `npm run build`, then here `npm ci && node uploaders.mjs`.
const { module } = await runnerImport('./host/uploaders.ts', { root: import.meta.dirname, configFile: false })
process.exitCode = await module.tryUploaders()
