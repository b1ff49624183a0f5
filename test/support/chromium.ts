import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** Debian's Chromium in a container needs the first two; the others keep it from calling home. */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser that the tests drive: named, Debian's, a Chrome on the PATH, or Playwright's own. */
export function findChromium(): string {
  const found = candidates().find(isExecutable)
  if (found) return found
  throw new Error(
    'No Chromium found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.',
  )
}

function candidates(): string[] {
  const named = process.env['CHROMIUM_PATH']
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [
    ...(named ? [named] : []),
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
