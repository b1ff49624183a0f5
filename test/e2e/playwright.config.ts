import { defineConfig } from '@playwright/test'
import { findChromium, LAUNCH_ARGUMENTS } from '../support/chromium.ts'

/** Drives the built files, served as any static host would. `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  // Of a test that passes, only the photos that it chose would be left.
  preserveOutput: 'failures-only',
  // One picture for every platform: none of them holds letters.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: 'http://127.0.0.1:4319',
    locale: 'zh-CN',
    // It stores the whole page at each first visit, a tenth of a test's time: only those whose matter it is allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args: LAUNCH_ARGUMENTS },
  },
  webServer: {
    command: 'npx vite preview --port 4319 --strictPort --host 127.0.0.1',
    cwd: '../..',
    url: 'http://127.0.0.1:4319/index.html',
    reuseExistingServer: false,
  },
})
