import { createLocalEngine } from './local.ts'
import { hasOffscreenCanvas } from './offscreen-easel.ts'
import { type Port, serve } from './rpc.ts'

// A worker's global scope is a port; the DOM library, which this folder is compiled with, only knows windows.
const port = globalThis as unknown as Port

if (hasOffscreenCanvas()) serve(await createLocalEngine(), port)
else port.postMessage({ answer: 'unable' }, [])
