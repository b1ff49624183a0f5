import { type Headers, headerRules, securityHeaders } from './headers.ts'

/** `_headers`, as Netlify, Cloudflare Pages, EdgeOne Pages and their like read it from the root of a site. */
export function headersFile(hosts: string): string {
  const rules = [{ path: '/*', headers: securityHeaders() }, ...headerRules(hosts)]
  return `${rules.flatMap(({ path, headers }) => [path, ...linesOf(headers)]).join('\n')}\n`
}

function linesOf(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
}
