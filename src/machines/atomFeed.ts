import type { LinkedArticle, LinkedQuote } from '../article/linkArticle.ts'
import { plainTextOf } from '../article/richText.ts'
import { addressIn, atomFile, quoteImageFile, quotePath, storyPath } from '../paths.ts'
import { feeds } from '../strings/feeds.ts'
import { kinds } from '../strings/start.ts'
import { describeQuote, titleOfQuote } from '../head/describeQuote.ts'
import { shorten } from '../head/shorten.ts'
import { lastChange, lastChangeOf, momentOf, permanentName } from './permanentName.ts'
import { element, xmlDocument, type Xml } from './xml.ts'

/** The quotes as an Atom feed (RFC 4287). All text is of type text, never HTML. */
export function atomFeed(article: LinkedArticle, base: string): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': article.inLanguage },
      element('id', {}, permanentName(article, storyPath, base)),
      element('title', {}, feeds.title(article.headline)),
      element('subtitle', {}, shorten(plainTextOf(article.dek))),
      element('updated', {}, momentOf(lastChange(article))),
      ...article.author.map(({ name }) => element('author', {}, element('name', {}, name))),
      element('link', { rel: 'self', type: 'application/atom+xml', href: addressIn(base, atomFile) }),
      element('link', { rel: 'alternate', type: 'text/html', href: addressIn(base, storyPath) }),
      ...article.quotes.map((quote) => entry(quote, article, base)),
    ),
  )
}

function entry(quote: LinkedQuote, article: LinkedArticle, base: string): Xml {
  const path = quotePath(quote.id)
  return element(
    'entry',
    {},
    element('id', {}, permanentName(article, path, base)),
    element('title', {}, titleOfQuote(quote)),
    element('updated', {}, momentOf(lastChangeOf(quote, article))),
    element('published', {}, momentOf(article.datePublished)),
    element('link', { rel: 'alternate', type: 'text/html', href: addressIn(base, path) }),
    element('link', {
      rel: 'enclosure',
      type: 'image/png',
      href: addressIn(base, quoteImageFile(quote.id)),
    }),
    element('category', { term: quote.kind, label: kinds[quote.kind] }),
    element('content', { type: 'text' }, describeQuote(quote)),
  )
}
