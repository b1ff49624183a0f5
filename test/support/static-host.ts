import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** A host of the built files that can go down, come back with other files, and remembers who asked for what. */
export class StaticHost {
  /** `METHOD /path?query` of every request. */
  readonly requests: string[] = []
  /** Files that stand in for built ones, or beside them. */
  readonly overlay = new Map<string, string>()
  #server: Server | undefined
  #port = 0
  readonly #root: string
  readonly #headers: boolean

  /** `headers`: sends what the built `_headers` says for every file. */
  constructor(root: string, { headers = false } = {}) {
    this.#root = root
    this.#headers = headers
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
    const { pathname } = new URL(request.url ?? '/', this.address)
    const path = pathname === '/' ? '/index.html' : pathname
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    response.setHeader('cache-control', 'no-cache')
    // Elsewhere is reachable: what does not arrive there was stopped by the page.
    response.setHeader('access-control-allow-origin', '*')
    if (this.#headers) for (const [name, value] of await this.#readHeaders()) response.setHeader(name, value)
    const body = this.overlay.get(path) ?? (await readFile(join(this.#root, path)).catch(() => undefined))
    response.statusCode = body === undefined ? 404 : 200
    response.end(body)
  }

  async #readHeaders(): Promise<[string, string][]> {
    const text = await readFile(join(this.#root, '_headers'), 'utf8')
    const lines = (text.split(/^\/\*$/m)[1] ?? '').split(/^\//m)[0]?.split('\n') ?? []
    return lines.flatMap((line) => {
      const [, name, value] = /^ {2}([a-z-]+): (.+)$/.exec(line) ?? []
      // This host speaks no TLS.
      return name && value && name !== 'strict-transport-security' ? [[name, value] as [string, string]] : []
    })
  }
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
