import type { LinkedArticle } from '../article/linkArticle.ts'
import { plainTextOf } from '../article/richText.ts'
import { addressIn, jsonFeedFile, quoteImageFile, quotePath, storyPath } from '../paths.ts'
import { feeds } from '../strings/feeds.ts'
import { kinds } from '../strings/start.ts'
import { describeQuote, titleOfQuote } from '../head/describeQuote.ts'
import { shorten } from '../head/shorten.ts'
import { lastChangeOf, momentOf, permanentName } from './permanentName.ts'

/** The quotes as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(article: LinkedArticle, base: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feeds.title(article.headline),
    description: shorten(plainTextOf(article.dek)),
    language: article.inLanguage,
    home_page_url: addressIn(base, storyPath),
    feed_url: addressIn(base, jsonFeedFile),
    authors: article.author.map(({ name }) => ({ name })),
    items: article.quotes.map((quote) => {
      const path = quotePath(quote.id)
      return {
        id: permanentName(article, path, base),
        url: addressIn(base, path),
        title: titleOfQuote(quote),
        content_text: describeQuote(quote),
        image: addressIn(base, quoteImageFile(quote.id)),
        date_published: momentOf(article.datePublished),
        date_modified: momentOf(lastChangeOf(quote, article)),
        tags: [kinds[quote.kind], ...(quote.speaker.side ? [quote.speaker.side.name] : [])],
      }
    }),
  }
}
