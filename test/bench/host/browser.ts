import { type Browser, chromium, type Page } from 'playwright'
import { findChromium, LAUNCH_ARGUMENTS } from '../../support/chromium.ts'
import type { PeerName } from '../page/peers.ts'
import type { Tasks } from '../page/tasks.ts'

/** A page of its own process with the bench loaded. */
export interface Bench {
  work<Task extends keyof Tasks>(task: Task, ...values: Parameters<Tasks[Task]>): ReturnType<Tasks[Task]>
  readonly page: Page
  close(): Promise<void>
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: LAUNCH_ARGUMENTS })
}

export async function openBench(browser: Browser, address: string): Promise<Bench> {
  // Another context is another renderer process: what one method leaves behind costs the next one nothing.
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in globalThis)
  return {
    page,
    work(task, ...values) {
      const answered = page.evaluate(([name, given]) => globalThis.bench.work(name, given), [
        task as keyof Tasks,
        values as readonly unknown[],
      ] as const)
      // The worker answers each task with what the interface of that name says.
      return answered as ReturnType<Tasks[typeof task]>
    },
    close: () => context.close(),
  }
}

export function callPeer({ page }: Bench, name: PeerName, maxBytes: number) {
  return page.evaluate(([peer, bytes]) => globalThis.bench.peer(peer, bytes), [name, maxBytes] as const)
}
