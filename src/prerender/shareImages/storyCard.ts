import { formatDate } from '../../article/formatDate.ts'
import { parseEdtf } from '../../article/edtf.ts'
import type { LinkedArticle, PhraseBook } from '../../article/linkArticle.ts'
import { plainTextOf } from '../../article/richText.ts'
import { nav, story as words } from '../../strings.ts'
import { phrasedText, type Card } from './card.ts'
import { markOf } from './markOf.ts'

/** The story: the front page at one look. */
export function storyCard(article: LinkedArticle, phrases: PhraseBook): Card {
  const { headline, alternativeHeadline, kicker, sides, figures, datePublished } = article
  const published = parseEdtf(datePublished)
  return {
    marks: sides.map(markOf),
    figures: figures.slice(0, 3).map(({ label, value, unit }) => ({ label, value, unit })),
    facts: published ? [phrasedText(`${formatDate(published)} ${words.published}`, 400, phrases)] : [],
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
