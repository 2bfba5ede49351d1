import { formatDay } from '../../article/formatDate.ts'
import type { LinkedArticle, PhraseBook } from '../../article/linkArticle.ts'
import { plainTextOf } from '../../article/richText.ts'
import { nav, story as words } from '../../strings.ts'
import { phrasedText, type Card } from './card.ts'
import { markOf } from './markOf.ts'

/** The story: the front page at one look. */
export function storyCard(article: LinkedArticle, phrases: PhraseBook): Card {
  const { headline, alternativeHeadline, kicker, sides, figures, datePublished } = article
  return {
    marks: sides.map(markOf),
    figures: figures.slice(0, 3).map(({ label, value, unit }) => ({ label, value, unit })),
    facts: [phrasedText(`${formatDay(datePublished)} ${words.published}`, 400, phrases)],
    footer: nav.story,
    body: {
      type: 'story',
      kicker: phrasedText(kicker, 400, phrases),
      headline: phrasedText(headline, 700, phrases),
      second: alternativeHeadline ? phrasedText(alternativeHeadline, 400, phrases) : undefined,
      dek: phrasedText(plainTextOf(article.dek), 400, phrases),
    },
  }
}
