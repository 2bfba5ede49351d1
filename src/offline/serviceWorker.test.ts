import { beforeAll, expect, it, vi } from 'vitest'

const scope = 'https://reader.example/kaidan/'

let listeners: Record<string, (event: unknown) => void>

beforeAll(async () => {
  listeners = {}
  vi.stubGlobal('self', {
    registration: { scope },
    addEventListener: (type: string, listener: (event: unknown) => void) => (listeners[type] = listener),
  })
  vi.stubGlobal('release', {})
  // It is compiled for the globals of a worker, which these types do not know.
  await import(/* @vite-ignore */ ['.', 'serviceWorker.ts'].join('/'))
})

const page = { method: 'GET', mode: 'navigate', destination: 'document' }
const file = { method: 'GET', mode: 'cors', destination: '' }

it.each([
  ['answers', `${scope}quotes/a`, page],
  ['answers', `${scope}quotes/a/index.html?utm_source=x`, page],
  ['answers', `${scope}assets/a.js`, file],
  ['answers', `${scope}article.json`, file],
  ['leaves', `${scope}quotes/a`, { ...page, method: 'POST' }],
  ['leaves', `${scope}article.json`, { ...file, method: 'HEAD' }],
  ['leaves', 'https://reader.example/other/article.json', file],
  ['leaves', 'https://elsewhere.example/kaidan/article.json', file],
  ['leaves', `${scope}embed/quotes/a`, page],
  ['leaves', `${scope}quotes/a`, { ...page, destination: 'iframe' }],
  ['leaves', `${scope}dossier`, page],
  ['leaves', `${scope}feed.atom`, page],
  ['leaves', `${scope}constructor`, file],
])('%s: %s', (what, url, request) => {
  vi.stubGlobal('release', { files: { 'article.json': 'sha256-x', 'assets/a.js': 'sha256-y' } })
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  vi.stubGlobal('caches', { match: () => new Promise(() => undefined) })
  const respondWith = vi.fn<() => void>()
  listeners['fetch']?.({ request: { ...request, url }, respondWith, waitUntil: vi.fn<() => void>() })
  expect(respondWith).toHaveBeenCalledTimes(what === 'answers' ? 1 : 0)
})
