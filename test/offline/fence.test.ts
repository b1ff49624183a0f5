import { describe, expect, test } from 'vitest'
import { type Asked, type Decision, decide } from '../../src/offline/fence.ts'

const SCOPE = 'https://home.example/preflight/'

const ROWS: readonly (readonly [why: string, asked: Partial<Asked>, decision: Decision])[] = [
  ['the page', { url: SCOPE, mode: 'navigate' }, 'serve'],
  [
    'the page with a question, which a shortcut asks',
    { url: `${SCOPE}?organiser=enterprise`, mode: 'navigate' },
    'serve',
  ],
  ['a file of ours', { url: `${SCOPE}assets/index-1.js` }, 'serve'],
  ['a picture in memory', { url: `blob:${SCOPE}1` }, 'serve'],
  ['a picture in its address', { url: 'data:image/png;base64,AA' }, 'serve'],
  ['a file with a query that could carry something', { url: `${SCOPE}icon.svg?photo` }, 'refuse'],
  ['another origin', { url: 'https://away.example/' }, 'refuse'],
  ['another port', { url: 'https://home.example:8443/preflight/' }, 'refuse'],
  ['another protocol', { url: 'http://home.example/preflight/' }, 'refuse'],
  ['a socket at home', { url: 'wss://home.example/preflight/' }, 'refuse'],
  ['a frame elsewhere', { url: 'https://away.example/', mode: 'navigate' }, 'refuse'],
  ['a POST to the own host', { method: 'POST', url: `${SCOPE}own` }, 'refuse'],
  ['a form to the own host', { method: 'POST', url: SCOPE, mode: 'navigate' }, 'refuse'],
  ['any other method', { method: 'PUT', url: `${SCOPE}own` }, 'refuse'],
  ['the share target', { method: 'POST', url: `${SCOPE}share-target`, mode: 'navigate' }, 'share'],
  ['a share target that is not ours', { method: 'POST', url: 'https://home.example/share-target' }, 'refuse'],
  ['a share target elsewhere', { method: 'POST', url: 'https://away.example/preflight/share-target' }, 'refuse'],
]

describe('the fence', () => {
  test.each(ROWS)('%s: %o → %s', (_, asked, decision) => {
    expect(decide({ method: 'GET', mode: 'no-cors', url: SCOPE, ...asked }, SCOPE)).toBe(decision)
  })
})
