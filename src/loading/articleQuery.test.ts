// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { articleQuery } from './articleQuery.ts'

const text = JSON.stringify(tinyArticle())
const phrases = '{"四つの合意": [3, 2]}'

/** Loads the article from a site that has these files. */
function load(files: Record<string, string | Response>) {
  vi.stubGlobal('fetch', (url: string) => {
    const { [url]: file = new Response('<!doctype html>', { status: 404 }) } = files
    return Promise.resolve(typeof file === 'string' ? new Response(file) : file)
  })
  return new QueryClient().fetchQuery({ ...articleQuery, retry: false })
}

/** Loads the article from a site that sends it in pieces, each this many ms after the last; with `Infinity`, only one. */
function loadSlowly(gap: number) {
  vi.useFakeTimers()
  const pieces = [text.slice(0, 100), text.slice(100, 200), text.slice(200)]
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    if (url !== '/article.json') return Promise.resolve(new Response('{}'))
    const body = new ReadableStream({
      start(controller) {
        signal?.addEventListener('abort', () => controller.error(signal.reason))
        const send = () => {
          controller.enqueue(new TextEncoder().encode(pieces.shift()))
          if (pieces.length === 0) controller.close()
          else if (gap < Infinity) setTimeout(send, gap)
        }
        send()
      },
    })
    return Promise.resolve(new Response(body))
  })
  return new QueryClient().fetchQuery({ ...articleQuery, retry: false })
}

afterEach(() => vi.useRealTimers())

describe('the article of a site', () => {
  it('may take its time as long as more of it arrives', async () => {
    const loading = loadSlowly(9_000)
    await vi.advanceTimersByTimeAsync(18_000)
    expect((await loading).article.headline).toBe('甲乙、橋の再開で合意')
  })

  it('fails when nothing arrives for ten seconds', async () => {
    const [loaded] = await Promise.allSettled([loadSlowly(Infinity), vi.advanceTimersByTimeAsync(10_000)])
    expect(loaded).toMatchObject({ status: 'rejected', reason: { kind: 'timeout' } })
  })

  it('comes with the phrases that the build cut', async () => {
    const { article, problems } = await load({ '/article.json': text, '/phrases.json': phrases })
    expect(problems).toEqual([])
    expect(article.headline).toBe('甲乙、橋の再開で合意')
    expect(article.phrases.get('四つの合意')).toEqual([3, 2])
  })

  it.each([
    ['missing', {}],
    ['another page', { '/phrases.json': '<!doctype html>' }],
    ['of another shape', { '/phrases.json': '{"四つの合意": 3}' }],
  ])('is there without phrases when they are %s', async (_, files) => {
    const { article } = await load({ '/article.json': text, ...files })
    expect(article.byId.quotes.size).toBe(3)
    expect(article.phrases.get('四つの合意')).toBeUndefined()
  })

  it.each([
    ['status', {}],
    ['status', { '/article.json': new Response(null, { status: 304 }) }],
    ['empty', { '/article.json': ' ' }],
    ['empty', { '/article.json': new Response(null, { status: 204 }) }],
    ['html', { '/article.json': '<!doctype html>' }],
    ['json', { '/article.json': text.slice(0, -1) }],
    ['json', { '/article.json': new Response(gzipSync(text)) }],
    ['invalid', { '/article.json': 'null' }],
    ['version', { '/article.json': '{"schemaVersion": 2}' }],
  ])('fails as %s', async (kind, files) => {
    await expect(load({ '/phrases.json': phrases, ...files })).rejects.toMatchObject({ kind })
  })
})
