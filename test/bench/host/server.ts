import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build, type InlineConfig, type Plugin, preview } from 'vite'
import { emitReaderFiles, leaveOutRuntime } from '../../../.build/reader/plugin.ts'
import { PHOTOS } from './document-photos.ts'

/** Builds the page as the product is built, serves it, and keeps the pictures that its worker makes. */
export async function startServer(root: string): Promise<{ address: string; stop(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'icp-preflight-bench-'))
  const config = {
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [emitReaderFiles()],
    worker: { format: 'es', plugins: () => [leaveOutRuntime()] },
  } as const satisfies InlineConfig
  await build({ ...config, build: { outDir, emptyOutDir: true, target: 'es2022' } })
  const server = await preview({
    ...config,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [...config.plugins, pictureStore(), documentLender()],
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The bench server did not start.')
  return {
    address,
    async stop() {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

function pictureStore(): Plugin {
  const pictures = new Map<string, Buffer>()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const name = request.url ?? ''
    if (request.method === 'PUT') pictures.set(name, await bodyOf(request))
    const picture = pictures.get(name)
    response.statusCode = picture ? 200 : 404
    response.end(request.method === 'PUT' ? undefined : picture)
  }
  return {
    name: 'picture-store',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/pictures', (request, response) => void answer(request, response))
    },
  }
}

/** The photos beside the project, where they are there. */
function documentLender(): Plugin {
  return {
    name: 'document-lender',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/documents', (request, response) => {
        readFile(join(PHOTOS, basename(decodeURIComponent(request.url ?? '')))).then(
          (photo) => response.end(photo),
          () => response.writeHead(404).end(),
        )
      })
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
