import { formatDay } from '../article/formatDate.ts'
import { formatWhen } from '../article/formatWhen.ts'
import type { LinkedArticle, LinkedQuote } from '../article/linkArticle.ts'
import { languageName } from '../article/languageName.ts'
import { placesOf } from '../article/placesOf.ts'
import { quoteRuns } from '../article/quoteRuns.ts'
import type { QuoteKind } from '../article/richText.ts'
import { citation as words } from '../strings/citation.ts'
import { share, site } from '../strings/start.ts'
import { isolateBidi } from './isolateBidi.ts'

/**
 * A quote as it is cited, in pieces of plain text for any format to escape. Only what the article states is in it.
 * Brackets 「」 hold a speaker's own words and nothing else: titles and terms stand in 『』.
 */
export interface Citation {
  /** The id of the quote: lower-case ASCII words joined by hyphens. */
  id: string
  kind: QuoteKind
  /** The words in 「」; for `mixed` with the own words round them; for `indirect` a sentence that calls itself a report. */
  words: string
  /** Name, role and side. */
  speaker: string
  /** Kind, date as far as it is stated, outlet and occasion. */
  facts: string
  /** The site, and the title of the article on it. */
  work: string
  /** Who wrote the source article, its title if known, and when. */
  source: string
  /** The permanent address of the quote, absolute. */
  address: string
  /** For reference managers: the fields as the data has them. */
  record: { authors: readonly string[]; title: string; datePublished: string; language: string }
}

/** @param address the absolute address of the quote */
export function citationOf(article: LinkedArticle, quote: LinkedQuote, address: string): Citation {
  const { id, kind, when, audience, original } = quote
  const speaker = speakerOf(quote)
  const places = [...placesOf(quote), ...(audience === undefined ? [] : [words.to(audience)])]
  const translation = original ? [words.translation(languageName(original.lang))] : []
  return {
    id,
    kind,
    words: kind === 'indirect' ? words.report(speaker, wordsOf(quote)) : wordsOf(quote),
    speaker,
    facts: [words.kinds[kind], ...translation, formatWhen(when).text, ...places].map(ownText).join('／'),
    work: words.work(site.name, ownText(article.fullHeadline)),
    source: sourceOf(article),
    address,
    record: {
      authors: article.author.map(({ name }) => name),
      title: article.source.title ?? article.fullHeadline,
      datePublished: article.datePublished,
      language: article.inLanguage,
    },
  }
}

/** The lines of a citation in order. A report names its speaker itself. */
export function linesOf({ kind, words, speaker, facts, work, source }: Citation): string[] {
  return [words, ...(kind === 'indirect' ? [] : [speaker]), facts, work, source]
}

function wordsOf(quote: LinkedQuote): string {
  return quoteRuns(quote)
    .map(({ text, isSpeech }) => (isSpeech ? `「${oneLine(text)}」` : ownText(text)))
    .join('')
}

function speakerOf({ speaker: { name, roleText, side } }: LinkedQuote): string {
  const attributes = [roleText, side?.name].filter((one) => one !== undefined)
  return share.attribution(ownText(name), attributes.map(ownText))
}

function sourceOf({ author, source, datePublished, dateModified }: LinkedArticle): string {
  return words.source(
    author.map(({ name }) => ownText(name)),
    source.title === undefined ? undefined : ownText(source.title),
    formatDay(datePublished),
    dateModified === undefined ? undefined : formatDay(dateModified),
  )
}

/** Words that nobody is quoted with: no 「」 in them, so that they cannot be taken for speech. */
function ownText(text: string): string {
  return oneLine(text).replaceAll('「', '『').replaceAll('」', '』')
}

/** A line of its own stays one, and its direction does not spill over. */
function oneLine(text: string): string {
  return isolateBidi(text.replace(/[\u2028\u2029]/g, ' '))
}
