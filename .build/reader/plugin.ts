import type { Plugin } from 'vite'
import { readerLicences } from './licences.ts'
import { packedFiles } from './pack.ts'

/**
 * The files that the reader loads when the person agrees: listed in the module `virtual:reader-files`, written beside
 * the chunk that imports it, and served from memory by a development server. A build without the reader has none.
 */
export function emitReaderFiles(): Plugin {
  let isServing = false
  let isUsed = false
  return {
    name: 'reader-files',
    configResolved({ command }) {
      isServing = command === 'serve'
    },
    configureServer({ middlewares }) {
      middlewares.use(SERVED_FOLDER, (request, response, next) => {
        const name = request.url?.slice(1).split('?')[0] ?? ''
        const { files, read } = packedFiles()
        if (!files.some(({ pieces }) => pieces.some((piece) => piece.name === name))) return next()
        response.setHeader('content-type', 'application/octet-stream')
        response.end(read(name))
      })
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      isUsed = true
      const folder = isServing ? SERVED_FOLDER : FOLDER
      return [
        `export const READER_FILES = ${JSON.stringify(packedFiles().files)}`,
        `export const READER_FOLDER = ${JSON.stringify(folder)}`,
      ].join('\n')
    },
    generateBundle() {
      if (!isUsed) return
      const { files, read } = packedFiles()
      for (const { name } of files.flatMap(({ pieces }) => pieces)) {
        this.emitFile({ type: 'asset', fileName: `assets/${FOLDER}${name}`, source: read(name) })
      }
      for (const [name, source] of Object.entries(readerLicences())) {
        this.emitFile({ type: 'asset', fileName: `licences/${name}`, source })
      }
    },
  }
}

/**
 * Takes the address of its own wasm out of the runtime, for the bundler of workers: it is handed the bytes, and Vite
 * would put 14 MB more into the build.
 */
export function leaveOutRuntime(): Plugin {
  return {
    name: 'leave-out-runtime',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('onnxruntime-web/dist/')) return undefined
      const without = code.replaceAll(
        'new URL("ort-wasm-simd-threaded.wasm",import.meta.url)',
        'new URL("about:blank")',
      )
      if (without === code) throw new Error(`${id} names its wasm in another way.`)
      return { code: without, map: null }
    },
  }
}

const MODULE = 'virtual:reader-files'
const RESOLVED = `\0${MODULE}`
/** Beside the chunks of the page, which lie in assets/. */
const FOLDER = 'reader/'
const SERVED_FOLDER = '/@reader-files/'
