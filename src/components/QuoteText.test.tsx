import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { ArticleContext } from './ArticleContext.ts'
import { QuoteText } from './QuoteText.tsx'

function quoteHtml(change: (article: ReturnType<typeof tinyArticle>) => void): string {
  const data = tinyArticle()
  change(data)
  const article = linkWholeArticle(data)
  const [quote] = article.quotes
  if (!quote) throw new Error('no quote')
  return renderToStaticMarkup(
    <ArticleContext value={article}>
      <QuoteText quote={quote} />
    </ArticleContext>,
  )
}

test('two paragraphs of one statement stand below each other in one pair of brackets', () => {
  const html = quoteHtml(({ quotes: [quote] }) => {
    if (quote) quote.text = [{ type: 'speech', text: '橋を直す。\n道も直す。' }]
  })
  expect(html).toBe('<span class="whitespace-pre-line">「橋を直す。\n道も直す。」</span>')
})

test('words in another language than the interface say which', () => {
  const html = quoteHtml((article) => {
    article.inLanguage = 'en'
    const [quote] = article.quotes
    if (quote) quote.text = [{ type: 'speech', text: 'We reopen the bridge.' }]
  })
  expect(html).toContain('lang="en"')
})
