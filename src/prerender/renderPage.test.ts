import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAddresses } from '../addresses.ts'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { parseArticleText } from '../article/parseArticle.ts'
import { readPageData } from '../loading/pageData.ts'
import { listAllPlaces } from '../places.ts'
import { copyArticle } from '../testing/copyArticle.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { readExcerpt } from '../testing/readExcerpt.ts'
import { renderWholeSite } from '../testing/renderWholeSite.ts'
import { excerptFor } from './excerptFor.ts'
import { renderPage } from './renderPage.tsx'
import { renderExcerpt } from './renderExcerpt.ts'

const files = ['public/article.json', 'e2e/articles/harbour.json']

it('totals follow from the records, whatever an article says of them', async () => {
  const text = readFileSync('public/article.json', 'utf8').replace(
    '{',
    '{"digest": {"quoteCount": 999, "kinds": {"direct": 333, "mixed": 333, "indirect": 333}}, "phrases": {"四つの合意": [1, 4]},',
  )
  const { article, problems } = parseArticleText(text)
  expect(problems.map(({ reason, pointer }) => `${reason} ${pointer}`)).toEqual([
    'unknown-key /digest',
    'unknown-key /phrases',
  ])
  expect(article?.digest.kinds).toEqual({ direct: 5, mixed: 7, indirect: 20 })
  expect(article?.phrases.get('四つの合意')).toBeUndefined()
  const pages = await renderWholeSite(text)
  expect(pages.get('index.html')).toContain('32件')
  expect(
    [...pages].filter(([path, content]) => path.endsWith('.html') && /\b(?:999|333)\b/.test(content)),
  ).toEqual([])
})

describe('a long article', () => {
  const { article } = readArticleFile('public/article.json')
  const lists = ['/', '/timeline', '/agreements', '/speakers', '/quotes']
  const long = copyArticle(article, 10)
  const linked = linkWholeArticle(long)
  const excerptOf = (path: string, source = long, linkedSource = linked) =>
    listAddresses(linkedSource)
      .filter((address) => address.path === path)
      .map((address) => excerptFor(source, linkedSource, address))[0] ?? {
      article: source,
      digest: linkedSource.digest,
    }

  it.each(lists)('%s shows all of it, whatever part it brings along', async (path) => {
    const html = await renderPage(readExcerpt(excerptOf(path)), path, '', linked)
    expect(html).toBe(await renderPage(linked, path))
    for (const { fragment } of listAllPlaces(linked).filter(
      (place) => place.path === `${path}#${place.fragment}`,
    ))
      expect(html).toContain(`id="${fragment}"`)
  })

  it('brings no more of its sections and events along than one half as long', () => {
    const longer = copyArticle(article, 20)
    const linkedLonger = linkWholeArticle(longer)
    const longerOf = (path: string) => excerptOf(path, longer, linkedLonger).article
    expect(longerOf('/').sections).toEqual(excerptOf('/').article.sections)
    expect(longerOf('/timeline').events).toEqual(excerptOf('/timeline').article.events)
  })
})

describe.each(files)('every page of %s', (file) => {
  const { article, linked } = readArticleFile(file)

  it.each(listAddresses(linked))(
    '$path is the same from its excerpt as from the whole article',
    async (address) => {
      const excerpt = excerptFor(article, linked, address)
      const html = await renderPage(readExcerpt(excerpt), address.path)
      expect(html).toBe(await renderPage(linked, address.path))
      expect(html).toContain('<h1')
      expect(html).not.toMatch(/ style="|undefined|\[object Object\]/)
    },
  )

  it.each(listAddresses(linked))('$path hydrates from the excerpt with its phrases', async (address) => {
    const { html, data } = await renderExcerpt(excerptFor(article, linked, address), address.path)
    const read = readPageData(JSON.stringify(data))
    expect(read?.path).toBe(address.path)
    expect(read && (await renderPage(read.article, address.path))).toBe(html)
  })
})
