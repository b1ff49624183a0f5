import { runnerImport } from 'vite'

// Node 20 reads no TypeScript: Vite, which is there anyway, does.
const [name, ...rest] = process.argv.slice(2)
const { module } = await runnerImport(`./${name}.ts`, { root: import.meta.dirname, configFile: false })
const deed = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
await module[deed](rest)
