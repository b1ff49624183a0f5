import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A host of the built files that can go down, come back with other files, and remembers who asked for what. */
export class StaticHost {
  /** `METHOD /path?query` of every request. */
  readonly requests: string[] = []
  /** What was posted, in order. */
  readonly posts: Buffer[] = []
  /** Files that stand in for built ones, or beside them. */
  readonly overlay = new Map<string, string>()
  /** Headers of some files, whatever else is sent with them. */
  readonly extraHeaders = new Map<string, Readonly<Record<string, string>>>()
  #server: Server | undefined
  #port = 0
  readonly #root: string
  readonly #headers: boolean
  readonly #gzip: boolean

  /**
   * `headers`: sends what the built `_headers` says, the last rule for a file before the others. `gzip`: packs what is
   * text, as the written `nginx.conf` asks for.
   */
  constructor(root: string, { headers = false, gzip = false } = {}) {
    this.#root = root
    this.#headers = headers
    this.#gzip = gzip
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    // The address of a TCP server that listens.
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
    return this
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(`${request.method} ${request.url}`)
    if (request.method === 'POST') this.posts.push(await bodyOf(request))
    const { pathname } = new URL(request.url ?? '/', this.address)
    const path = pathname === '/' ? '/index.html' : pathname
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    response.setHeader('cache-control', 'no-cache')
    // Elsewhere is reachable: what does not arrive there was stopped by the page.
    response.setHeader('access-control-allow-origin', '*')
    if (this.#headers) for (const [name, value] of await this.#readHeaders(pathname)) response.setHeader(name, value)
    for (const [name, value] of Object.entries(this.extraHeaders.get(path) ?? {})) response.setHeader(name, value)
    const body = this.overlay.get(path) ?? (await readFile(join(this.#root, path)).catch(() => undefined))
    response.statusCode = body === undefined ? 404 : 200
    response.end(body && this.#gzip && PACKED.has(extname(path)) ? packed(body, response) : body)
  }

  async #readHeaders(path: string): Promise<[string, string][]> {
    const text = await readFile(join(this.#root, '_headers'), 'utf8')
    const rules = text.split(/^(?=\/)/m).map((rule) => rule.split('\n'))
    const lines = rules.flatMap(([pattern = '', ...headers]) => (fits(pattern, path) ? headers : []))
    return lines.flatMap((line) => {
      const [, name, value] = /^ {2}([a-z-]+): (.+)$/.exec(line) ?? []
      // This host speaks no TLS.
      return name && value && name !== 'strict-transport-security' ? [[name, value] as [string, string]] : []
    })
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function packed(body: string | Buffer, response: ServerResponse): Buffer {
  response.setHeader('content-encoding', 'gzip')
  return gzipSync(body)
}

const PACKED = new Set(['.html', '.js', '.css', '.svg', '.webmanifest', '.wasm'])

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}
