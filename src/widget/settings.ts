import type { Settings } from './protocol.ts'

/** Attributes, or custom properties `--icp-…`: they go to the frame as they are written. The documentation page lists them. */
export const SETTINGS = 'slots organiser paper province profile limits lang accent radius font'.split(' ')

/** What the page asks for, in whose colours, and whether it is light or dark. */
export function readSettings(element: HTMLElement): Settings {
  const style = getComputedStyle(element)
  const settings: Record<string, string> = {}
  for (const name of SETTINGS) settings[name] = element.getAttribute(name) ?? style.getPropertyValue(`--icp-${name}`)
  return { ...settings, scheme: style.colorScheme, lang: languageOf(element) }
}

/** Of the element, or of what it stands in. */
export function languageOf(element: HTMLElement): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? ''
}
