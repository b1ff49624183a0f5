import { expect, test } from 'vitest'
import abilityUrl from '../../src/reader/files/ability.ts?url'

/** Whether a worker under a policy is able to read: one from a blob has the policy of the page that starts it. */
function isAbleUnder(policy: string): Promise<unknown> {
  const address = new URL(abilityUrl, location.href).href
  const worker = `import { isAble } from ${JSON.stringify(address)}; postMessage(isAble())`
  const script = `
    const blob = new Blob([${JSON.stringify(worker)}], { type: 'text/javascript' })
    new Worker(URL.createObjectURL(blob), { type: 'module' }).onmessage = ({ data }) => parent.postMessage({ isAble: data }, '*')`
  const frame = document.createElement('iframe')
  frame.srcdoc = `<meta http-equiv="content-security-policy" content="${policy}"><script>${script}</script>`
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent) => {
      if (data?.isAble === undefined) return
      removeEventListener('message', hear)
      frame.remove()
      resolve(data.isAble)
    }
    addEventListener('message', hear)
    document.body.append(frame)
  })
}

const SCRIPTS = "script-src 'self' 'unsafe-inline' blob:"

test.each([
  ['admits wasm', `${SCRIPTS} 'wasm-unsafe-eval'`, true],
  ['refuses it', SCRIPTS, false],
])('a page whose policy %s', async (_, policy, able) => {
  expect(await isAbleUnder(policy)).toBe(able)
})
