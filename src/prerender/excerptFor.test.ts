import { describe, expect, it } from 'vitest'
import { listAddresses, type Address } from '../addresses.ts'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { readArticle } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import type { Article } from '../article/schema.ts'
import { copyArticle } from '../testing/copyArticle.ts'
import type { PageKind } from '../pages.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { excerptFor } from './excerptFor.ts'

const recordPages: readonly PageKind[] = ['quote', 'speaker', 'agreement']
const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

/** The list that holds the record of a page, and the kind that its old ids have. */
function recordsOf({ quotes, speakers, agreements }: Article, page: PageKind): readonly { id: string }[] {
  if (page === 'quote') return quotes
  return page === 'speaker' ? speakers : agreements
}

function problemsOf(article: Article): Problem[] {
  const problems: Problem[] = []
  readArticle(JSON.parse(JSON.stringify(article)), problems)
  return problems
}

/** Keywords come along only where records are searched. */
function withoutKeywords(value: unknown): unknown {
  if (value === undefined) return undefined
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'keywords' ? undefined : inner)))
}

describe.each(['public/article.json', 'e2e/articles/harbour.json'])('of %s', (file) => {
  const { article, linked } = readArticleFile(file)
  const addresses = listAddresses(linked)

  it.each(addresses)('the excerpt for $path is an article, which lacks nothing but records', (address) => {
    const problems = problemsOf(excerptFor(article, linked, address).article)
    expect(problems.filter(({ reason }) => reason !== 'dangling')).toEqual([])
  })

  it.each(addresses.filter(({ page }) => recordPages.includes(page)))(
    'the excerpt for $path has the record whole, or what became of it',
    ({ page, path, id }) => {
      const { article: excerpt } = excerptFor(article, linked, { page, path, id })
      const [old] = article.retired.filter((retired) => retired.kind === page && retired.id === id)
      expect(excerpt.retired).toEqual(old ? [old] : [])
      const shown = old ? old.successor : id
      const find = (one: Article) => recordsOf(one, page).find((record) => record.id === shown)
      expect(find(excerpt)).toEqual(withoutKeywords(find(article)))
      if (shown !== undefined) expect(find(excerpt)).toBeDefined()
      expect(sizeOf(excerpt)).toBeLessThan(sizeOf(article))
    },
  )

  it('the excerpt for the story has all of the story, the one for the list of quotes every quote', () => {
    const [story] = addresses.filter(({ page }) => page === 'story')
    const [quotes] = addresses.filter(({ page }) => page === 'quotes')
    const whole = story && excerptFor(article, linked, story).article
    for (const key of ['dek', 'figures', 'voices', 'keyPoints', 'sections', 'outcomes'] as const)
      expect(whole?.[key]).toEqual(withoutKeywords(article[key]))
    const list = quotes && excerptFor(article, linked, quotes).article
    expect(list?.quotes.map(({ id, keywords }) => ({ id, keywords }))).toEqual(
      article.quotes.map(({ id, keywords }) => ({ id, keywords })),
    )
  })

  it('an excerpt states the totals that it cannot count', () => {
    for (const address of addresses) {
      const { digest } = excerptFor(article, linked, address)
      expect([digest.quoteCount, digest.kinds]).toEqual([linked.digest.quoteCount, linked.digest.kinds])
    }
  })
})

it('an excerpt for an address that nothing answers is still an article', () => {
  const { article, linked } = readArticleFile('e2e/articles/harbour.json')
  const { article: excerpt } = excerptFor(article, linked, {
    page: 'quote',
    path: '/quotes/nothing',
    id: 'nothing',
  })
  expect(problemsOf(excerpt).filter(({ reason }) => reason !== 'dangling')).toEqual([])
  expect(excerpt.quotes).toEqual([])
})

describe('at ten times the article', () => {
  const { article, linked } = readArticleFile('public/article.json')
  const long = copyArticle(article, 10)
  const linkedLong = linkWholeArticle(long)
  const size = (address: Address) => sizeOf(excerptFor(article, linked, address))
  const longSize = (address: Address) => sizeOf(excerptFor(long, linkedLong, address))
  const pages = (page: PageKind) => listAddresses(linked).filter((address) => address.page === page)

  it('is an article without problems, ten times as large', () => {
    expect(problemsOf(long)).toEqual([])
    expect(long.quotes).toHaveLength(320)
    expect(sizeOf(long) / sizeOf(article)).toBeGreaterThan(9)
  })

  it.each(pages('quote'))('the excerpt for $path keeps its size', (address) => {
    // A longer story has sections on either side to draw, the event ahead of all is another one, and the last quote is
    // followed by the next.
    expect(longSize(address) / size(address)).toBeLessThan(1.5)
  })

  it('and at twenty times, quote pages have the same size', () => {
    const longer = copyArticle(article, 20)
    const linkedLonger = linkWholeArticle(longer)
    for (const address of pages('quote'))
      expect(sizeOf(excerptFor(longer, linkedLonger, address)) / longSize(address)).toBeLessThan(1.01)
  })

  it.each(pages('speaker'))('the excerpt for $path keeps its size', (address) => {
    expect(longSize(address) / size(address)).toBeLessThan(1.05)
  })
})
