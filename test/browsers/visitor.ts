import { accessSync, constants } from 'node:fs'

/** A browser with one window, on a profile of its own, driven from outside. Places are XPath. */
export interface Visitor {
  /** `Firefox 153.7.0`. */
  readonly name: string
  /** Where its downloads land. */
  readonly downloads: string
  open(address: string): Promise<void>
  /** Chooses files at a file input. */
  choose(place: string, paths: readonly string[]): Promise<void>
  /** A real click in the middle of what is there. */
  click(place: string): Promise<void>
  /** The text that is seen there; undefined where nothing is. */
  read(place: string): Promise<string | undefined>
  /** A PNG of the window. */
  picture(): Promise<Uint8Array>
  /** Complaints of the page that nobody caught; empty where the browser does not tell. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** The first of the paths that can be run. Throws where none can. */
export function findProgram(paths: readonly string[], what: string): string {
  const found = paths.find(isExecutable)
  if (!found) throw new Error(`${what} is not on this machine`)
  return found
}

/** Runs in the page. */
export function readText(place: string): string | null {
  const found = document.evaluate(place, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen.
  return found instanceof HTMLElement ? found.innerText : null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
