import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CORE = join(ROOT, 'src/core')

/** A copy of the house, where a plant cannot slip into a commit. */
const copy = mkdtempSync(join(tmpdir(), 'house-'))
beforeAll(() => {
  for (const part of ['src', '.biome.json', '.gitignore', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => {
  rmSync(copy, { recursive: true })
})

const planted: string[] = []

/** Writes a file into a room of the copy, to be gone after the test. */
function plant(path: string, source: string): string {
  const place = join(copy, path)
  planted.push(place)
  writeFileSync(place, `${source}\n`, { flag: 'wx' })
  return path
}

afterEach(() => {
  for (const place of planted.splice(0)) rmSync(place, { force: true })
})

/** What a tool of ours prints and whether it is content. */
function run(tool: 'biome' | 'tsc', ...words: readonly string[]): { ok: boolean; said: string } {
  try {
    const said = execFileSync(join(ROOT, 'node_modules/.bin', tool), words, {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { ok: true, said }
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error && 'stderr' in error)) throw error
    return { ok: false, said: `${error.stdout}${error.stderr}` }
  }
}

const lint = (...paths: readonly string[]) => run('biome', 'lint', '--colors=off', ...paths)

/** A file that must not be, and the module that it must not import. */
const IMPORTS: readonly (readonly [path: string, module: string])[] = [
  ['src/core/checks/planted-a.ts', '../probes/colour.ts'],
  ['src/core/checks/planted-b.ts', './file-size.ts'],
  ['src/core/planted-c.ts', '../engine/create.ts'],
  ['src/core/planted-d.ts', 'react'],
  ['src/core/raster/planted-e.ts', '../probe.ts'],
  ['src/core/probes/planted-f.ts', '../checks/location.ts'],
  ['src/core/edits/planted-g.ts', '../render.ts'],
  ['src/core/formats/planted-h.ts', '../probes/camera.ts'],
  ['src/core/encoding/planted-i.ts', 'exifr'],
  ['src/core/profiles/planted-j.ts', '../evidence.ts'],
  ['src/core/pair/planted-s.ts', '../../engine/create.ts'],
  ['src/engine/planted-k.ts', '../core/render.ts'],
  ['src/library/planted-l.ts', '../core/probe.ts'],
  ['src/offline/planted-t.ts', '../app/dossier.ts'],
  ['src/app/planted-m.ts', '../core/checks/index.ts'],
  ['src/widget/planted-u.ts', '../app/embed/limits.ts'],
  ['src/widget/planted-v.ts', 'valibot'],
]

/** Code that must not be, and the rule that forbids it. */
const CODE: readonly (readonly [path: string, source: string, rule: string])[] = [
  ['src/core/raster/planted-n.ts', "export const sent = fetch('/')", 'noRestrictedGlobals'],
  ['src/engine/planted-o.ts', "export const line = new WebSocket('/')", 'noRestrictedGlobals'],
  ['src/app/planted-p.ts', 'export const line = new XMLHttpRequest()', 'noRestrictedGlobals'],
  ['src/core/planted-q.ts', 'export const value: any = 1', 'noExplicitAny'],
  ['src/library/planted-r.ts', "console.log('invented')", 'noConsole'],
]

describe('the linter guards the rooms', () => {
  test('without a plant it is content', () => {
    expect(lint('src')).toMatchObject({ ok: true })
  })

  test('every forbidden thing is refused by the rule that forbids it', () => {
    const imports = IMPORTS.map(([path, module]) => [path, `export * from '${module}'`, 'noRestrictedImports'] as const)
    const forbidden = [...imports, ...CODE]
    const { ok, said } = lint('--max-diagnostics=none', ...forbidden.map(([path, source]) => plant(path, source)))
    expect(ok).toBe(false)
    const missed = forbidden.filter(([path, , rule]) => !new RegExp(`${path}:[^\\n]*${rule}`).test(said))
    expect(missed).toEqual([])
  })

  test('a cycle is refused', () => {
    plant(
      'src/core/planted-first.ts',
      "import { second } from './planted-second.ts'\nexport const first = () => second",
    )
    plant('src/core/planted-second.ts', "import { first } from './planted-first.ts'\nexport const second = () => first")
    expect(lint('src/core/planted-first.ts').said).toContain('noImportCycles')
  })
})

describe('the compiler guards core', () => {
  test('without a plant it is content', () => {
    expect(run('tsc', '-p', 'src/core')).toEqual({ ok: true, said: '' })
  })

  test('beside exifr, too, core knows no network, no page and no Node', () => {
    plant(
      'src/core/probes/planted-network.ts',
      [
        "export { parse } from 'exifr/dist/lite.esm.mjs'",
        "export const sent = fetch('/')",
        'export const blob = new Blob([])',
        'export const page = document',
        'export const shell = process',
        'export const harmless = new Uint8Array(1)',
      ].join('\n'),
    )
    const { ok, said } = run('tsc', '-p', 'src/core', '--pretty', 'false')
    const lines = [...said.matchAll(/planted-network\.ts\((\d+),/g)].map(([, line]) => Number(line))
    expect(ok).toBe(false)
    expect(lines).toEqual([2, 3, 4, 5])
    expect(said.match(/error TS/g)).toHaveLength(4)
  })
})

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.includes('planted-'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }))

describe('the size of things', () => {
  test('no file is longer than 200 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 200)
    expect(sources.length).toBeGreaterThan(70)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('no check has more than 60 lines beside its table of words', () => {
    const folder = join(CORE, 'checks')
    const files = readdirSync(folder).filter((name) => name !== 'index.ts')
    const long = files.filter((name) => {
      const code = readFileSync(join(folder, name), 'utf8').replace(/^ {2}messages: \{\n[\s\S]*?^ {2}\},\n/m, '')
      return code.trimEnd().split('\n').length > 60
    })
    expect(long).toEqual([])
  })
})

test('no source holds an address that code could call', () => {
  // The name of a vocabulary is spelt like an address and never requested.
  const names = [
    'http://www.w3.org/2000/svg',
    // Text that a person copies into the foot of their site.
    'https://beian.miit.gov.cn',
  ]
  const calling = sources.filter(({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
    return names.reduce((left, name) => left.replaceAll(name, ''), code).match(/https?:\/\//)
  })
  expect(calling.map(({ path }) => path)).toEqual([])
})
