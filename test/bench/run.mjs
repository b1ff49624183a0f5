import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// The build of the reader's files starts from the project's folder.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
// Node 20 reads no TypeScript: Vite, which is there anyway, does.
const { module } = await runnerImport('./host/bench.ts', { root: import.meta.dirname, configFile: false })
process.exitCode = await module.bench({ quick: process.argv.includes('--quick') })
