import type { LinkedQuote, LinkedSpeaker } from '../article/linkArticle.ts'
import { textOfQuote } from '../article/quoteRuns.ts'
import { kinds, share } from '../strings.ts'

/** A speaker in an attribution: マルコ・ルビオ（国務長官）. */
export function attributionOf({ name, roleText }: LinkedSpeaker): string {
  return share.attribution(name, roleText === undefined ? [] : [roleText])
}

/** One line that says who said what and how it is quoted. A report is called one and never stands in 「」. */
export function describeQuote(quote: LinkedQuote): string {
  const attribution = attributionOf(quote.speaker)
  const words = textOfQuote(quote)
  return quote.kind === 'direct'
    ? share.direct(words, attribution)
    : share.report(attribution, kinds[quote.kind], words)
}
