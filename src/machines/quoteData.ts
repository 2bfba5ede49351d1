import { dateOf, formatWhen } from '../article/formatWhen.ts'
import type { LinkedArticle, LinkedQuote } from '../article/linkArticle.ts'
import { textOfQuote } from '../article/quoteRuns.ts'
import { speechOf, type QuoteKind } from '../article/richText.ts'
import { addressIn, quotePath, speakerPath, storyPath } from '../paths.ts'
import { evidenceOf } from '../strings/quotePage.ts'

/**
 * The open data of the quotes, `data/quotes.json`. Fields are added within a version, never changed or taken away.
 * `null` says that the source does not state it.
 */
export interface QuoteData {
  version: 1
  article: {
    headline: string
    url: string
    /** BCP 47. */
    inLanguage: string
    authors: string[]
    /** YYYY-MM-DD. */
    datePublished: string
    dateModified: string | null
  }
  /** In the order of the source. */
  quotes: QuoteRecord[]
}

/** One statement. Its permanent names are `id`, `number` and `url`. */
export interface QuoteRecord {
  id: string
  number: number
  url: string
  /** direct: the speaker's words alone; mixed: words inside a report; indirect: report alone. */
  kind: QuoteKind
  /** The statement as this reader gives it; the speaker's own words stand in 「」. */
  text: string
  /** The speaker's own words, each fragment by itself, without brackets. Empty for a report. */
  speech: string[]
  speaker: {
    id: string
    url: string
    name: string
    type: 'person' | 'organization' | 'unnamed'
    role: string | null
    side: string | null
  }
  /** EDTF level 1 (ISO 8601-2). */
  date: string | null
  /** The date in words, also where only the order is known. */
  when: string
  event: string | null
  /** Told to. */
  outlet: string | null
  /** The outlet from whose report the source has it. */
  relayedBy: string | null
  venue: string | null
  audience: string | null
  /** The words before they were translated; `lang` is BCP 47. */
  original: { text: string; lang: string } | null
  /** Titles of the agreements that it touches. */
  agreements: string[]
  /** Where in the source it stands. */
  evidence: string[]
}

/** The quotes of an article as data. */
export function quoteData(article: LinkedArticle, base: string): QuoteData {
  const { headline, inLanguage, author, datePublished, dateModified = null, quotes } = article
  return {
    version: 1,
    article: {
      headline,
      url: addressIn(base, storyPath),
      inLanguage,
      authors: author.map(({ name }) => name),
      datePublished,
      dateModified,
    },
    quotes: quotes.map((quote) => quoteRecord(quote, base)),
  }
}

function quoteRecord(quote: LinkedQuote, base: string): QuoteRecord {
  const { id, number, kind, text, speaker, when } = quote
  return {
    id,
    number,
    url: addressIn(base, quotePath(id)),
    kind,
    text: textOfQuote(quote),
    speech: speechOf(text),
    speaker: {
      id: speaker.id,
      url: addressIn(base, speakerPath(speaker.id)),
      name: speaker.name,
      type: speaker.type,
      role: speaker.roleText ?? null,
      side: speaker.side?.name ?? null,
    },
    date: dateOf(when)?.text ?? null,
    when: formatWhen(when).text,
    event: quote.event?.title ?? null,
    outlet: quote.outlet?.name ?? null,
    relayedBy: quote.relayedBy?.name ?? null,
    venue: quote.venue ?? null,
    audience: quote.audience ?? null,
    original: quote.original ?? null,
    agreements: quote.agreements.map(({ title }) => title),
    evidence: quote.evidence.map(({ number, about }) => evidenceOf(number, about)),
  }
}
