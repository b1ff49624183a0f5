import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * One package.json serves the page and the package. What is packed is built and whole: whoever installs it needs none of
 * what it was built from. `write` puts the manifest of the package in place while `npm pack` reads it, `restore` takes it
 * away again; after an interruption the next run of either does.
 */
const MANIFEST = 'package.json'
const KEPT = 'package.json.local'

const restore = () => existsSync(KEPT) && renameSync(KEPT, MANIFEST)

restore()
if (process.argv[2] === 'write') {
  copyFileSync(MANIFEST, KEPT)
  const { scripts, dependencies, devDependencies, optionalDependencies, knip, ...manifest } = JSON.parse(
    readFileSync(MANIFEST, 'utf8'),
  )
  delete manifest['size-limit']
  // Bundlers must keep what defines the element, and may drop the rest.
  manifest.sideEffects = ['./dist/widget/icp-preflight.js']
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
}
