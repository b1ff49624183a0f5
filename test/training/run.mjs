import { runnerImport } from 'vite'

// Node 20 reads no TypeScript: Vite, which is there anyway, does.
const [name, ...rest] = process.argv.slice(2)
const { module } = await runnerImport(`./${name}.ts`, { root: import.meta.dirname, configFile: false })
await module[name](rest)
