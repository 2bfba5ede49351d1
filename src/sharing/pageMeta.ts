import { plainTextOf } from '../article/richText.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import type { Address } from '../addresses.ts'
import {
  accessibility,
  agreements,
  failure,
  notFound,
  quote as quoteWords,
  quotesPage,
  site,
  speakers,
  timeline,
} from '../strings.ts'

/** What a page says of itself to robots and previews. */
export interface PageMeta {
  /** Title without the name of the site. */
  title: string
  /** One or two sentences, at most 120 characters. */
  description: string
  /** The one address of the page; absolute when the build knows its site. None: not to be indexed. */
  canonical: string | undefined
}

const longest = 120

const shorten = (text: string, length = longest) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text

/** Title, description and canonical address of a page of the article. `base` is the site's origin and base path. */
export function pageMeta(article: LinkedArticle, address: Address, base: string): PageMeta {
  const canonical = base.replace(/\/$/, '') + address.path
  const meta = (title: string, description: string): PageMeta => ({
    title,
    description: shorten(description),
    canonical,
  })
  switch (address.page) {
    case 'story':
      return meta(
        [article.headline, article.alternativeHeadline].filter(Boolean).join('　'),
        plainTextOf(article.dek),
      )
    case 'timeline':
      return meta(timeline.title, `${timeline.lede}（${article.headline}）`)
    case 'agreements':
      return meta(
        agreements.title(article.agreements.length),
        `${article.agreements.map(({ title }) => title).join('、')}。${article.headline}`,
      )
    case 'speakers':
      return meta(
        speakers.title,
        `${article.speakers.map(({ shortName, name }) => shortName ?? name).join('、')}。${article.headline}`,
      )
    case 'accessibility':
      return meta(accessibility.title, accessibility.lede)
    case 'quotes':
      return meta(quotesPage.title, `${quotesPage.lede}（${article.headline}）`)
    case 'agreement': {
      const agreement = article.byId.agreements.get(address.id ?? '')
      return agreement ? meta(agreement.title, plainTextOf(agreement.text)) : missingMeta()
    }
    case 'speaker': {
      const speaker = article.byId.speakers.get(address.id ?? '')
      if (!speaker) return missingMeta()
      const role = speaker.role ? `（${plainTextOf(speaker.role)}）` : ''
      const words = speaker.quotes.map(({ text }) => plainTextOf(text)).join(' ')
      return meta(speaker.name, `${speaker.name}${role}。${words || quoteWords.noQuotes}`)
    }
    case 'quote': {
      const quote = article.byId.quotes.get(address.id ?? '')
      if (!quote) return missingMeta()
      const words = plainTextOf(quote.text)
      return meta(
        `${quote.speaker.name}${quote.kind === 'direct' ? '' : '：'}${shorten(words, 32)}`,
        `${words}（${quote.speaker.name}）`,
      )
    }
  }
}

/** For addresses that nothing answers. */
export function missingMeta(): PageMeta {
  return { title: notFound.title, description: notFound.lede, canonical: undefined }
}

/** For an address that was withdrawn: it says what happened, and is not to be indexed either. */
export function retiredMeta(reason: string | undefined): PageMeta {
  return {
    title: notFound.retiredTitle,
    description: shorten(reason ?? notFound.retiredHeading),
    canonical: undefined,
  }
}

/** For the page that says that the article could not be loaded. */
export function failureMeta(): PageMeta {
  return { title: failure.title, description: site.name, canonical: undefined }
}
