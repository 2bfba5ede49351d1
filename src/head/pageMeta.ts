import { textOfQuote } from '../article/quoteRuns.ts'
import { plainTextOf } from '../article/richText.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import type { Address } from '../addresses.ts'
import {
  addressIn,
  agreementImageFile,
  oembedFile,
  quoteImageFile,
  speakerImageFile,
  storyImageFile,
} from '../paths.ts'
import {
  accessibility,
  agreements,
  failure,
  notFound,
  quote as quoteWords,
  quotesPage,
  share,
  site,
  speakers,
  timeline,
} from '../strings.ts'
import { attributionOf, describeQuote } from './describeQuote.ts'

/** What a page says of itself to robots and previews. */
export interface PageMeta {
  /** Title without the name of the site. */
  title: string
  /** One or two sentences, at most 120 characters. */
  description: string
  /** The one address of the page; absolute when the build knows its site. None: not to be indexed. */
  canonical: string | undefined
  /** The share image (see `imageSize`), and in words what it shows. None: the page is not to be shared. */
  image: { address: string; alt: string } | undefined
  /** Byline and days (YYYY-MM-DD) of the article, on the story and on the pages of its records. */
  article: { authors: readonly string[]; published: string; modified: string | undefined } | undefined
  /** Where the oEmbed answer for the page is. */
  oembed: string | undefined
}

/** Of every share image, in pixels. */
export const imageSize = { width: 1200, height: 630 } as const

const longest = 120
/** Previews cut longer alternative texts. */
const longestAlt = 400

/**
 * Cuts between code points: half a character could not be written. Speech that is cut is closed first, because the …
 * is not part of what was said.
 */
function shorten(text: string, length = longest): string {
  const characters = Array.from(text)
  if (characters.length <= length) return text
  const start = characters.slice(0, length - 1)
  const kept = endsInSpeech(start) ? start.slice(0, -1) : start
  return `${kept.join('')}${endsInSpeech(kept) ? '」' : ''}…`
}

function endsInSpeech(characters: readonly string[]): boolean {
  return characters.lastIndexOf('「') > characters.lastIndexOf('」')
}

/** All of it for a page of the article. `base` is the site's origin and base path. */
export function pageMeta(article: LinkedArticle, address: Address, base: string): PageMeta {
  const { fullHeadline } = article
  const imageOf = (file: string, words: string) => ({
    address: addressIn(base, file),
    alt: shorten(share.image(words), longestAlt),
  })
  const page = (title: string, description: string): PageMeta => ({
    title,
    description: shorten(description),
    canonical: addressIn(base, address.path),
    image: imageOf(storyImageFile, fullHeadline),
    article: undefined,
    oembed: undefined,
  })
  const record = (title: string, description: string, image = imageOf(storyImageFile, fullHeadline)) => ({
    ...page(title, description),
    image,
    article: {
      authors: article.author.map(({ name }) => name),
      published: article.datePublished,
      modified: article.dateModified,
    },
  })
  switch (address.page) {
    case 'story':
      return record(fullHeadline, plainTextOf(article.dek))
    case 'timeline':
      return page(timeline.title, `${timeline.lede}（${article.headline}）`)
    case 'agreements':
      return page(
        agreements.title(article.agreements.length),
        `${article.agreements.map(({ title }) => title).join('、')}。${article.headline}`,
      )
    case 'speakers':
      return page(
        speakers.title,
        `${article.speakers.map(({ shortName }) => shortName).join('、')}。${article.headline}`,
      )
    case 'accessibility':
      return page(accessibility.title, accessibility.lede)
    case 'quotes':
      return page(quotesPage.title, `${quotesPage.lede}（${article.headline}）`)
    case 'agreement': {
      const agreement = article.byId.agreements.get(address.id ?? '')
      if (!agreement) return missingMeta()
      const { id, title, text } = agreement
      return record(
        title,
        plainTextOf(text),
        imageOf(agreementImageFile(id), `${title}。${plainTextOf(text)}`),
      )
    }
    case 'speaker': {
      const speaker = article.byId.speakers.get(address.id ?? '')
      if (!speaker) return missingMeta()
      const attribution = attributionOf(speaker)
      const words = speaker.quotes.map(textOfQuote).join(' ')
      return record(
        speaker.name,
        `${attribution}。${words || quoteWords.noQuotes}`,
        imageOf(speakerImageFile(speaker.id), attribution),
      )
    }
    case 'quote': {
      const quote = article.byId.quotes.get(address.id ?? '')
      if (!quote) return missingMeta()
      const words = describeQuote(quote)
      return {
        ...record(
          `${quote.speaker.name}${quote.kind === 'direct' ? '' : '：'}${shorten(textOfQuote(quote), 32)}`,
          words,
          imageOf(quoteImageFile(quote.id), words),
        ),
        oembed: addressIn(base, oembedFile(quote.id)),
      }
    }
  }
}

const nothingToShare = { canonical: undefined, image: undefined, article: undefined, oembed: undefined }

/** For addresses that nothing answers. */
export function missingMeta(): PageMeta {
  return { title: notFound.title, description: notFound.lede, ...nothingToShare }
}

/** For an address that was withdrawn: it says what happened, and is not to be indexed either. */
export function retiredMeta(reason: string | undefined): PageMeta {
  return {
    title: notFound.retiredTitle,
    description: shorten(reason ?? notFound.retiredHeading),
    ...nothingToShare,
  }
}

/** For the page that says that the article could not be loaded. */
export function failureMeta(): PageMeta {
  return { title: failure.title, description: site.name, ...nothingToShare }
}
