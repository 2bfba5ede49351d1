import { formatWhen } from '../../article/formatWhen.ts'
import type { LinkedAgreement, PhraseBook } from '../../article/linkArticle.ts'
import { plainTextOf } from '../../article/richText.ts'
import { agreements as words, nav } from '../../strings.ts'
import { phrasedText, type Card } from './card.ts'
import { markOf } from './markOf.ts'

/** An agreement: its number, who agreed, and on what. */
export function agreementCard(agreement: LinkedAgreement, phrases: PhraseBook): Card {
  const { numeral, title, parties, event } = agreement
  return {
    marks: parties.map(markOf),
    label: nav.agreements,
    numeral,
    facts: [
      parties.map(({ name }) => name).join('・'),
      ...(event ? [event.title, formatWhen(event.when).text] : []),
    ].map((fact) => phrasedText(fact, 400, phrases)),
    footer: words.numbered(numeral),
    body: {
      type: 'agreement',
      title: phrasedText(title, 700, phrases),
      text: phrasedText(plainTextOf(agreement.text), 400, phrases),
    },
  }
}
