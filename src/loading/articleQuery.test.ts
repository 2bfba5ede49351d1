// @vitest-environment node
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { articleQuery } from './articleQuery.ts'

const text = JSON.stringify(tinyArticle())
const phrases = '{"四つの合意": [3, 2]}'

/** Loads the article from a site that has these files. */
function load(files: Record<string, string>) {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      Object.hasOwn(files, url) ? new Response(files[url]) : new Response('<!doctype html>', { status: 404 }),
    ),
  )
  return new QueryClient().fetchQuery({ ...articleQuery, retry: false })
}

describe('the article of a site', () => {
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
    ['empty', { '/article.json': ' ' }],
    ['html', { '/article.json': '<!doctype html>' }],
    ['json', { '/article.json': text.slice(0, -1) }],
    ['invalid', { '/article.json': 'null' }],
    ['version', { '/article.json': '{"schemaVersion": 2}' }],
  ])('fails as %s', async (kind, files) => {
    await expect(load({ '/phrases.json': phrases, ...files })).rejects.toMatchObject({ kind })
  })
})
