import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { emitImporterFiles } from './.build/importer-files.ts'
import { emitReaderFiles, leaveOutRuntime } from './.build/reader/plugin.ts'
import { offlineBuild, policyBuild } from './src/offline/build.ts'
import { findChromium, LAUNCH_ARGUMENTS } from './test/support/chromium.ts'
import { saveOverlay } from './test/support/save-overlay.ts'

/** `--mode library` builds dist/lib, `--mode widget` dist/widget; every other mode the app. The library is built like an
 * app, because Vite's own library mode inlines workers (shell.md, surprise 5). Each is whole without the others. */
export default defineConfig(({ mode }) => ({
  base: './',
  ...(mode === 'widget' && { root: 'src/widget' }),
  plugins: [react(), emitImporterFiles(), emitReaderFiles(), ...kindOf(mode).plugins],
  // Named apart from the page's own copies, which work in place where no worker starts.
  worker: {
    format: 'es',
    plugins: () => [leaveOutRuntime()],
    rolldownOptions: { output: { chunkFileNames: 'assets/engine-[name]-[hash].js' } },
  },
  // `npm run corpus` reads the photos beside the project.
  // Named, or Vite finds them one by one and reloads a test in its middle.
  optimizeDeps: {
    include: [
      'browser-image-compression',
      'client-zip',
      'exifr/dist/lite.esm.mjs',
      'idb-keyval',
      'libheif-js/libheif-wasm/libheif.js',
      'lucide-react',
      'onnxruntime-web/wasm',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
      'pica/pica_main',
      'quickselect',
      'react-dom/client',
      'valibot',
      'zustand',
      'zustand/vanilla',
      'zxing-wasm/reader',
      'zxing-wasm/writer',
    ],
  },
  server: { fs: { allow: ['.', '../shared/photos'] } },
  publicDir: kindOf(mode).output ? false : 'public',
  build: {
    target: 'es2022',
    // light-dark() is younger than many phones: the build writes it out for them.
    cssTarget: ['chrome100', 'safari15.4'],
    outDir: place('dist'),
    emptyOutDir: true,
    // A library must not write into the head of somebody else's page.
    modulePreload: mode === 'library' ? false : { polyfill: false },
    ...kindOf(mode).output,
  },
  test: {
    // All cores: left to itself, Vitest keeps one of them free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{core,properties,house,library,app,offline,reader}/**/*.test.ts'],
          environment: 'node',
          // Some look at whole photos, which takes seconds beside other work.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: browser(),
          // A page and its engine's worker are two cores' work already.
          fileParallelism: false,
        },
      },
      accuracy('accuracy', 'full'),
      accuracy('accuracy-sample', 'sample'),
      {
        extends: true,
        test: {
          name: 'corpus',
          include: ['test/corpus/**/*.test.ts'],
          browser: { ...browser(), commands: { saveOverlay } },
          // It takes times.
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
    ],
  },
}))

/** What is built beside the app. */
function kindOf(mode: string) {
  if (mode === 'library') return { plugins: [declarations('library')], output: libraryOutput() }
  if (mode === 'widget') return { plugins: [declarations('widget'), policyBuild()], output: widgetOutput() }
  return { plugins: [offlineBuild()] }
}

function libraryOutput() {
  return {
    outDir: place('dist/lib'),
    rolldownOptions: {
      input: { 'icp-preflight': place('src/library/index.ts') },
      preserveEntrySignatures: 'exports-only' as const,
      output: { format: 'es' as const, entryFileNames: '[name].js' },
    },
  }
}

/** The element keeps its name, which stands in other people's pages. */
function widgetOutput() {
  return {
    outDir: place('dist/widget'),
    rolldownOptions: {
      input: {
        'icp-preflight': place('src/widget/element.ts'),
        frame: place('src/widget/frame.html'),
        guide: place('src/widget/index.html'),
        'guide-en': place('src/widget/en.html'),
      },
      preserveEntrySignatures: 'exports-only' as const,
      output: {
        entryFileNames: ({ name }: { name: string }) =>
          name === 'icp-preflight' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  }
}

function place(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** The same tests on composed scenes: everything, or what `npm test` has time for. */
function accuracy(name: string, size: 'sample' | 'full') {
  return {
    extends: true as const,
    test: {
      name,
      include: ['test/accuracy/**/*.test.ts'],
      browser: browser(),
      fileParallelism: false,
      testTimeout: 3_600_000,
      provide: { accuracy: size },
    },
  }
}

function browser() {
  // Looked for only when it is launched: building the app needs no browser.
  const launchOptions = {
    args: LAUNCH_ARGUMENTS,
    get executablePath() {
      return findChromium()
    },
  }
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    instances: [{ browser: 'chromium' as const }],
    provider: playwright({ launchOptions }),
  }
}

/** Types beside the module; `tsc -p src/library` and `tsc -p src/widget` write the rest of them below. */
function declarations(room: 'library' | 'widget'): Plugin {
  return {
    name: 'declarations',
    generateBundle() {
      const source = `export * from './types/${room}/${room === 'library' ? 'index' : 'element'}.js'\n`
      this.emitFile({ type: 'asset', fileName: 'icp-preflight.d.ts', source })
    },
  }
}
