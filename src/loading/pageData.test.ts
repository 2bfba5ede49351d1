import { expect, it } from 'vitest'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import type { PageExcerpt } from '../article/pageExcerpt.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { readPageData } from './pageData.ts'

const { digest } = linkWholeArticle(tinyArticle())
const data: PageExcerpt = {
  path: '/',
  article: { ...tinyArticle(), quotes: [] },
  digest,
  phrases: { 四つの合意: [3, 2] },
}

it('is an excerpt with its totals and phrases', () => {
  const page = readPageData(JSON.stringify(data))
  expect(page?.path).toBe('/')
  expect(page?.article.quotes).toEqual([])
  expect(page?.article.digest).toEqual(digest)
  expect(page?.article.phrases.get('四つの合意')).toEqual([3, 2])
})

it.each([
  ['missing', ''],
  ['cut off', JSON.stringify(data).slice(0, -1)],
  ['without an article', JSON.stringify({ ...data, article: {} })],
  ['null', 'null'],
])('counts as none when it is %s', (_, text) => {
  expect(readPageData(text)).toBeUndefined()
})
