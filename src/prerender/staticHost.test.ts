import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticHost } from './staticHost.ts'

const files = {
  'index.html': 'front',
  '404.html': 'unknown',
  'quotes/index.html': 'quotes',
  'quotes/a/index.html': 'quote a',
  'assets/app-1a2b.js': 'export {}',
  'article.json': '{}',
  _headers: [
    '# a comment',
    '/*',
    '  X-Content-Type-Options: nosniff',
    '',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/article.json',
    '  Content-Type: application/x-test+json',
    '  Link: <https://example.org/a:b>; rel="author"',
  ].join('\n'),
}

/** Serves a folder as `vite preview` does, on the next free port. */
async function serve(outDir: string, base = '/') {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    base,
    build: { outDir },
    plugins: [staticHost()],
  })
  return { url: new URL(server.resolvedUrls?.local[0] ?? '').origin, close: () => server.close() }
}

let dir: string
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'host-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), content)
  }
  await writeFile(join(dir, '..', 'outside.txt'), 'secret')
  site = await serve(dir)
})

afterAll(async () => {
  await site.close()
  await rm(dir, { recursive: true })
})

describe('the preview', () => {
  it.each([
    ['/', 'front'],
    ['/?utm_source=x', 'front'],
    ['/index.html', 'front'],
    ['/quotes', 'quotes'],
    ['/quotes/', 'quotes'],
    ['/quotes/a', 'quote a'],
    ['/quotes/a/', 'quote a'],
    ['/quotes/a?b=/c', 'quote a'],
    ['/quotes/a/index.html', 'quote a'],
  ])('answers %s with its page', async (path, text) => {
    const response = await fetch(site.url + path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toBe(text)
  })

  it.each([
    '/nothing',
    '/quotes/b',
    '/assets/gone.js',
    '/404',
    '/404.html',
    '/_headers',
    '/quotes/%E0%A4%A',
    '/%00',
    '/..%2f..%2foutside.txt',
  ])('answers %s with the page for unknown addresses', async (path) => {
    const response = await fetch(site.url + path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(await response.text()).toBe('unknown')
  })

  it('lets the browser keep hashed files for ever and ask again for all others', async () => {
    const hashed = await fetch(`${site.url}/assets/app-1a2b.js`)
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(hashed.headers.get('content-type')).toContain('text/javascript')
    const article = await fetch(`${site.url}/article.json`)
    expect(article.headers.get('cache-control')).toBe('no-cache')
    const again = await fetch(`${site.url}/article.json`, {
      headers: { 'if-none-match': article.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('sends the headers of the file to the paths that it names', async () => {
    const article = await fetch(`${site.url}/article.json?a=1`)
    expect(article.headers.get('content-type')).toBe('application/x-test+json')
    expect(article.headers.get('link')).toBe('<https://example.org/a:b>; rel="author"')
    const page = await fetch(`${site.url}/quotes/article.json`)
    expect(page.status).toBe(404)
    expect(page.headers.get('link')).toBeNull()
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('serves a site that was built for a base path there, and nothing beside it', async () => {
    const nested = await serve(dir, '/reader/')
    expect(await (await fetch(`${nested.url}/reader/quotes/a?x`)).text()).toBe('quote a')
    expect(await (await fetch(`${nested.url}/reader/`)).text()).toBe('front')
    expect((await fetch(`${nested.url}/quotes/a`)).status).toBe(404)
    expect((await fetch(`${nested.url}/reader/404.html`)).status).toBe(404)
    await nested.close()
  })

  it('answers HEAD without a body', async () => {
    const head = await fetch(`${site.url}/nothing`, { method: 'HEAD' })
    expect(head.status).toBe(404)
    expect(await head.text()).toBe('')
  })

  it('says when there is nothing to serve', async () => {
    await expect(serve('no-such-folder')).rejects.toThrow('build it first')
  })
})
