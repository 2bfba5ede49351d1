// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAddresses } from '../addresses.ts'
import { linkArticle } from '../article/linkArticle.ts'
import { readArticle } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import { excerptFor } from './excerptFor.ts'
import { renderPage } from './renderPage.tsx'
import { renderExcerpt } from './site.ts'

const files = ['public/article.json', 'e2e/articles/harbour.json']

describe.each(files)('every page of %s', (file) => {
  const article = readArticle(JSON.parse(readFileSync(file, 'utf8')), [])
  if (!article) throw new Error(`${file} is no article`)
  const linked = linkArticle(article)

  it.each(listAddresses(linked))(
    '$path is the same from its excerpt as from the whole article',
    async (address) => {
      const excerpt = linkArticle(excerptFor(article, linked, address))
      const html = await renderPage(excerpt, address.path)
      expect(html).toBe(await renderPage(linked, address.path))
      expect(html).toContain('<h1')
      expect(html).not.toMatch(/ style="|undefined|\[object Object\]/)
    },
  )

  it.each(listAddresses(linked))('$path hydrates from the excerpt with its phrases', async (address) => {
    const { html, excerpt } = await renderExcerpt(excerptFor(article, linked, address), address.path)
    const problems: Problem[] = []
    const read = readArticle(JSON.parse(JSON.stringify(excerpt)), problems)
    expect(problems).toEqual([])
    expect(read && (await renderPage(linkArticle(read), address.path))).toBe(html)
  })
})
