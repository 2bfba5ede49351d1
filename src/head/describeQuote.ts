import type { LinkedQuote, LinkedSpeaker } from '../article/linkArticle.ts'
import { textOfQuote } from '../article/quoteRuns.ts'
import { kinds, share } from '../strings/start.ts'
import { shorten } from './shorten.ts'

/** A speaker in an attribution: マルコ・ルビオ（国務長官）. */
export function attributionOf({ name, roleText }: LinkedSpeaker): string {
  return share.attribution(name, roleText === undefined ? [] : [roleText])
}

/** One line that says who said what and how it is quoted. A report is called one and never stands in 「」. */
export function describeQuote(quote: LinkedQuote): string {
  const attribution = attributionOf(quote.speaker)
  const text = textOfQuote(quote)
  return quote.kind === 'direct'
    ? share.direct(text, attribution)
    : share.report(attribution, kinds[quote.kind], text)
}

/** The title of the page of a quote: the speaker and the beginning of the words. */
export function titleOfQuote(quote: LinkedQuote): string {
  return `${quote.speaker.name}${quote.kind === 'direct' ? '' : '：'}${shorten(textOfQuote(quote), 32)}`
}
