import { formatWhen } from '../../article/formatWhen.ts'
import type { LinkedAgreement, LinkedArticle } from '../../article/linkArticle.ts'
import { plainTextOf } from '../../article/richText.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { nav } from '../../strings/start.ts'
import { namesIn } from '../phraseRecorder.ts'
import { markOf, type Card } from './card.ts'

/** An agreement: its number, who agreed, and on what. */
export function agreementCard(article: LinkedArticle, agreement: LinkedAgreement): Card {
  const { numeral, title, parties, event, text } = agreement
  const names = `${words.parties}：${parties.map(({ name }) => name).join('・')}`
  return {
    language: article.inLanguage,
    unbroken: namesIn(article),
    marks: parties.map(markOf),
    label: nav.agreements,
    numeral,
    facts: event ? [names, event.title, formatWhen(event.when).text] : [names],
    footer: words.numbered(numeral),
    body: { type: 'agreement', title, text: plainTextOf(text) },
  }
}
