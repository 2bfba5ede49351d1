import type { LinkedQuote, LinkedSpeaker } from '../article/linkArticle.ts'
import { plainTextOf, speechOf } from '../article/richText.ts'
import { kinds, share } from '../strings.ts'

/** A speaker in an attribution: マルコ・ルビオ（国務長官）. */
export function attributionOf({ name, role }: LinkedSpeaker): string {
  return share.attribution(name, role && plainTextOf(role))
}

/** The words of a quote by its kind: direct speech in 「」, fragments joined by …; a report as it is. */
export function wordsOf({ kind, text }: LinkedQuote): string {
  return kind === 'direct'
    ? speechOf(text)
        .map((speech) => `「${speech}」`)
        .join('…')
    : plainTextOf(text)
}

/** One line that says who said what and how it is quoted. A report is called one and never stands in 「」. */
export function describeQuote(quote: LinkedQuote): string {
  const attribution = attributionOf(quote.speaker)
  return quote.kind === 'direct'
    ? share.direct(wordsOf(quote), attribution)
    : share.report(attribution, kinds[quote.kind], wordsOf(quote))
}
