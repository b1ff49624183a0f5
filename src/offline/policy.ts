/**
 * What the page and its workers may do, said once: vite.config.ts writes it into the page, the service worker adds it to
 * what it serves, and `hosting/` to the files for hosts. A `<meta>` does not bind workers (shell.md 0.2), so that the
 * last two are no repetition.
 */
export function pagePolicy(): string {
  return [...OWN_FILES, "form-action 'none'", ...TRUSTED_SCRIPTS].join('; ')
}

/** As a response header: nobody may frame the page. In a `<meta>` that directive does nothing. */
export function documentPolicy(): string {
  return `${pagePolicy()}; frame-ancestors 'none'`
}

/** As a response header for all files of the site: what the widget's own page of documentation needs, which frames ours. */
export function sitePolicy(): string {
  return `${pagePolicy()}; frame-src 'self'`
}

/**
 * As a response header for the frame of the widget.
 *
 * @param hosts The sites that may embed it, as a policy writes them: `'self'`, `https://builder.example`.
 */
export function framePolicy(hosts: string): string {
  return `${pagePolicy()}; frame-ancestors ${hosts}`
}

/**
 * For workers, which have no elements that a text could become: without Trusted Types, because a policy of the page is
 * not theirs, and a reader's worker may start one of its own.
 */
export function workerPolicy(): string {
  return OWN_FILES.join('; ')
}

const OWN_FILES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
]

const TRUSTED_SCRIPTS = ["require-trusted-types-for 'script'", 'trusted-types default']
