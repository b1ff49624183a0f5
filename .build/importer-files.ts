import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Puts what the importers read at run time into the build: pdf.js's tables of characters, fonts and decoders, beside
 * the chunk that asks for them, and the licences of everything that is loaded as a file of its own.
 */
export function emitImporterFiles(): Plugin {
  return {
    name: 'importer-files',
    apply: 'build',
    generateBundle() {
      const emit = (fileName: string, path: string) =>
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) })
      for (const folder of ['cmaps', 'standard_fonts', 'wasm']) {
        for (const name of readdirSync(join(PDFJS, folder))) {
          // A decoder without wasm: the page's policy admits wasm.
          if (name.endsWith('.js')) continue
          emit(`assets/pdfjs/${folder}/${name}`, join(PDFJS, folder, name))
        }
      }
      for (const [name, path] of LICENCES) emit(`licences/${name}`, path)
      this.emitFile({ type: 'asset', fileName: 'licences/README.txt', source: NOTICE })
    },
  }
}

const PDFJS = 'node_modules/pdfjs-dist'

const LICENCES = [
  ['libheif-js.txt', 'node_modules/libheif-js/LICENSE'],
  ['libheif.txt', 'node_modules/libheif-js/libheif-wasm/LICENSE'],
  ['pdfjs-dist.txt', `${PDFJS}/LICENSE`],
] as const

const NOTICE = `The photo import loads these as files of their own, unchanged:

libheif-js, with libheif and libde265: GNU Lesser General Public License, version 3 (libheif-js.txt, libheif.txt).
  Source: https://github.com/catdad-experiments/libheif-js, https://github.com/strukturag/libheif
  The files are assets/heic-*.js and assets/libheif-*.wasm. You may put a build of your own in their place.
pdfjs-dist: Apache License, version 2.0 (pdfjs-dist.txt); its character maps, fonts and decoders carry theirs in
  assets/pdfjs. Source: https://github.com/mozilla/pdf.js
`
