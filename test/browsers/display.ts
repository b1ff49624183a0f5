import { spawn } from 'node:child_process'
import { findProgram } from './visitor.ts'

/** A screen that nobody sees. */
export interface Display {
  /** As `DISPLAY` wants it: `:99`. */
  readonly name: string
  stop(): void
}

/** Starts an X server on a number that is free. */
export async function startDisplay(): Promise<Display> {
  const server = spawn(findProgram(['/usr/bin/Xvfb'], 'Xvfb'), ['-displayfd', '3', '-screen', '0', SCREEN], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)))
    // It writes the number as soon as it listens.
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
  })
  return { name: `:${number}`, stop: () => void server.kill() }
}

const SCREEN = '1600x1200x24'
