import { formatWhen } from '../../article/formatWhen.ts'
import type { LinkedQuote, PhraseBook } from '../../article/linkArticle.ts'
import { plainTextOf, speechOf } from '../../article/richText.ts'
import { plateFitOf } from '../../components/QuotePlate.tsx'
import { kindMeanings, quote as words } from '../../strings.ts'
import { phrasedText, type Card, type CardBody, type CardText } from './card.ts'
import type { Run } from './cutCells.ts'
import { firstSentences, type Passage } from './firstSentences.ts'
import { markOf } from './markOf.ts'
import { spellingsOf } from './spellingsOf.ts'

/** Most characters of a statement in horizontal lines. */
const longestShown = 150

/** A quote: who said it, how, when and where, and the words by their kind. */
export function quoteCard(quote: LinkedQuote, phrases: PhraseBook): Card {
  const { kind, numeral, speaker, when, outlet, venue, subject } = quote
  const role = speaker.shortRole ?? (speaker.role && plainTextOf(speaker.role))
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
  if (quote.kind === 'indirect') {
    const { passages, isCut } = firstSentences(
      [{ text: plainTextOf(quote.text), isSpeech: false }],
      longestShown,
    )
    const text = passages.map((passage) => passage.text).join('')
    const shown = phrasedText(isCut ? `${text}…` : text, 400, phrases)
    return {
      type: 'report',
      text: shown,
      note: sentencesOf(kindMeanings.indirect).map((sentence) => phrasedText(sentence, 400, phrases)),
    }
  }
  if (fit !== 'horizontal') return { type: 'quote', fit, text: joinPassages(passagesOf(quote), phrases, 700) }
  const { passages, isCut } = firstSentences(passagesOf(quote), longestShown)
  const shown = isCut ? [...passages, { text: '…', isSpeech: false }] : passages
  // So much bold would be hard to read; in a mixed quote it still tells the speaker's words from the report.
  const weight = quote.kind === 'direct' ? 400 : 700
  return { type: 'long-quote', text: joinPassages(shown, phrases, weight) }
}

/** The speaker's words and the report around them; direct fragments are joined by …, which nobody said. */
function passagesOf({ kind, text }: LinkedQuote): Passage[] {
  if (kind === 'direct')
    return speechOf(text).flatMap((speech, index) => [
      ...(index > 0 ? [{ text: '…', isSpeech: false }] : []),
      { text: speech, isSpeech: true },
    ])
  return text.flatMap((span) => {
    const isSpeech = typeof span !== 'string' && span.type === 'speech'
    const passage = isSpeech ? span.text : plainTextOf([span])
    return passage === '' ? [] : [{ text: passage, isSpeech }]
  })
}

function joinPassages(
  passages: readonly Passage[],
  phrases: PhraseBook,
  speechWeight: Run['weight'],
): CardText {
  const runs = passages.map(({ text, isSpeech }): Run =>
    isSpeech ? { text: `「${text}」`, weight: speechWeight } : { text, weight: 400 },
  )
  return { runs, phrases: phrases.get(runs.map(({ text }) => text).join('')) }
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=。)/u)
}
