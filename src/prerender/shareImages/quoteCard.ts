import { formatWhen } from '../../article/formatWhen.ts'
import type { LinkedQuote, PhraseBook } from '../../article/linkArticle.ts'
import { quoteRuns, textOfRun, type QuoteRun } from '../../article/quoteRuns.ts'
import { plateFitOf } from '../../components/QuotePlate.tsx'
import { kindMeanings, quote as words } from '../../strings.ts'
import { phrasedText, type Card, type CardBody, type CardText } from './card.ts'
import type { Run } from './cutCells.ts'
import { firstSentences } from './firstSentences.ts'
import { markOf } from './markOf.ts'
import { spellingsOf } from '../../article/spellingsOf.ts'

/** Most characters of a statement in horizontal lines. */
const longestShown = 150

/** A quote: who said it, how, when and where, and the words by their kind. */
export function quoteCard(quote: LinkedQuote, phrases: PhraseBook): Card {
  const { kind, numeral, speaker, when, outlet, venue, subject } = quote
  const role = speaker.shortRole ?? speaker.roleText
  return {
    marks: speaker.side ? [markOf(speaker.side)] : [],
    badge: kind,
    names: spellingsOf(speaker),
    role: role === undefined ? undefined : phrasedText(role, 400, phrases),
    // The place is left out where the source states none; the date says so.
    facts: [formatWhen(when).text, venue ?? outlet?.name, subject].flatMap((fact) =>
      fact === undefined ? [] : [phrasedText(fact, 400, phrases)],
    ),
    footer: words.label(numeral),
    body: bodyOf(quote, phrases),
  }
}

function bodyOf(quote: LinkedQuote, phrases: PhraseBook): CardBody {
  const fit = plateFitOf(quote)
  const runs = quoteRuns(quote)
  if (fit !== 'horizontal') return { type: 'quote', fit, text: textOfCard(runs, phrases, 700) }
  const first = firstSentences(runs, longestShown)
  const shown = first.isCut ? [...first.runs, { text: '…', isSpeech: false }] : first.runs
  // So much bold would be hard to read; in a mixed quote it still tells the speaker's words from the report.
  const text = textOfCard(shown, phrases, quote.kind === 'direct' ? 400 : 700)
  if (quote.kind !== 'indirect') return { type: 'long-quote', text }
  const note = sentencesOf(kindMeanings.indirect).map((sentence) => phrasedText(sentence, 400, phrases))
  return { type: 'report', text, note }
}

function textOfCard(quote: readonly QuoteRun[], phrases: PhraseBook, speechWeight: Run['weight']): CardText {
  const runs = quote.map((run): Run => ({ text: textOfRun(run), weight: run.isSpeech ? speechWeight : 400 }))
  return { runs, phrases: phrases.get(runs.map(({ text }) => text).join('')) }
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=。)/u)
}
