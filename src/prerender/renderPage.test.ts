import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAddresses } from '../addresses.ts'
import { parseArticleText } from '../article/parseArticle.ts'
import { readPageData } from '../loading/pageData.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { readExcerpt } from '../testing/readExcerpt.ts'
import { renderWholeSite } from '../testing/renderWholeSite.ts'
import { excerptFor } from './excerptFor.ts'
import { renderPage } from './renderPage.tsx'
import { renderExcerpt } from './renderSite.ts'

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
