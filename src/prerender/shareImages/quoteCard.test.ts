import { expect, it } from 'vitest'
import { linkWholeArticle } from '../../article/linkWholeArticle.ts'
import { tinyArticle } from '../../testing/tinyArticle.ts'
import { quoteCard } from './quoteCard.ts'

it('names the outlet rather than the occasion, as the pages do', () => {
  const input = tinyArticle()
  Object.assign(input.quotes[1], { outlet: 'radio', venue: '丙市での記者会見' })
  const article = linkWholeArticle(input)
  const [, quote] = article.quotes
  expect(quote && quoteCard(article, quote).facts).toContain('丙ラジオ')
})
