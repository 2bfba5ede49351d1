import { formatWhen } from '../../article/formatWhen.ts'
import type { LinkedArticle, LinkedQuote } from '../../article/linkArticle.ts'
import { placesOf } from '../../article/placesOf.ts'
import { plateFitOf } from '../../article/plateFitOf.ts'
import { quoteRuns } from '../../article/quoteRuns.ts'
import { spellingsOf } from '../../article/spellingsOf.ts'
import { quote as words } from '../../strings/start.ts'
import { namesIn } from '../phraseRecorder.ts'
import { markOf, type Card } from './card.ts'
import { firstSentences } from './firstSentences.ts'

/** Most characters of a statement in horizontal lines. */
const longestShown = 150

/** A quote: who said it, how, when and where, and the words by their kind. */
export function quoteCard(article: LinkedArticle, quote: LinkedQuote): Card {
  const { kind, numeral, speaker, when, subject } = quote
  const fit = plateFitOf(quote)
  const runs = quoteRuns(quote)
  return {
    language: article.inLanguage,
    unbroken: namesIn(article),
    marks: speaker.side ? [markOf(speaker.side)] : [],
    badge: kind,
    names: spellingsOf(speaker),
    role: speaker.shortRole ?? speaker.roleText,
    // The place is left out where the source states none; the date says so.
    facts: [formatWhen(when).text, ...placesOf(quote), subject].filter((fact) => fact !== undefined),
    footer: words.label(numeral),
    body: {
      type: 'quote',
      kind,
      fit,
      runs: fit === 'horizontal' ? firstSentences(runs, longestShown) : runs,
    },
  }
}
