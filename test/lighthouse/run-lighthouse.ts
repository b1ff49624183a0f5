import { loadavg } from 'node:os'
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { findChromium, LAUNCH_ARGUMENTS } from '../support/chromium.ts'

/** What the medians must reach, 0 to 1 (issue 5). */
export const BARS = { performance: 0.95, accessibility: 1, 'best-practices': 1 } as const

export type Category = keyof typeof BARS

/** What one visit was found to be like. */
export interface Run {
  readonly version: string
  readonly browser: string
  /** 0 to 1. */
  readonly scores: Readonly<Record<Category, number>>
  /** Milliseconds until something, and until the largest part, was painted. */
  readonly paints: { readonly first: number; readonly largest: number }
  readonly blockedMilliseconds: number
  /** Cumulative layout shift. */
  readonly shift: number
  /** The machine's load average of the last minute. */
  readonly load: number
  /** Audits that cost points. */
  readonly complaints: readonly string[]
}

/** Lighthouse sometimes loses the trace of a page: a visit without a result is no visit. */
const ATTEMPTS = 3

/** One first visit with Lighthouse's own mobile settings: a slow phone on slow 4G, simulated; a new profile each time. */
export async function runLighthouse(address: string): Promise<Run> {
  for (let attempt = 1; ; attempt++) {
    const result = await visit(address)
    if (!result.runtimeError) return summarise(result)
    console.log(`Lighthouse gave up: ${result.runtimeError.message}`)
    if (attempt === ATTEMPTS) throw new Error(`No result in ${ATTEMPTS} attempts.`)
  }
}

async function visit(address: string): Promise<Result> {
  const chrome = await launch({
    chromePath: findChromium(),
    chromeFlags: ['--headless=new', '--accept-lang=zh-CN', ...LAUNCH_ARGUMENTS],
  })
  try {
    // Lighthouse's types let the names of categories be any strings.
    const onlyCategories = Object.keys(BARS)
    const outcome = await lighthouse(address, { port: chrome.port, logLevel: 'error', onlyCategories })
    if (!outcome) throw new Error('Lighthouse gave no result.')
    return outcome.lhr
  } finally {
    chrome.kill()
  }
}

function summarise(result: Result): Run {
  const { categories, lighthouseVersion, environment } = result
  const scoreOf = (category: Category) => categories[category]?.score ?? 0
  const numberOf = (audit: string) => result.audits[audit]?.numericValue ?? Number.NaN
  return {
    version: lighthouseVersion,
    browser: /Chrome\/[\d.]+/.exec(environment.hostUserAgent)?.[0] ?? environment.hostUserAgent,
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
    },
    paints: { first: numberOf('first-contentful-paint'), largest: numberOf('largest-contentful-paint') },
    blockedMilliseconds: numberOf('total-blocking-time'),
    shift: numberOf('cumulative-layout-shift'),
    load: loadavg()[0] ?? Number.NaN,
    complaints: complaintsOf(result),
  }
}

/** Audits that carry weight in a category and are not at their best. */
function complaintsOf({ categories, audits }: Result): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return weighed.flatMap(({ id }) => {
    const audit = audits[id]
    return audit && audit.score !== null && audit.score < 0.9 ? [`${id}: ${audit.title}`] : []
  })
}
