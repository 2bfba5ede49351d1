import { formatDay } from '../../article/formatDate.ts'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { plainTextOf } from '../../article/richText.ts'
import { nav, source as words } from '../../strings/start.ts'
import { namesIn } from '../phraseRecorder.ts'
import { markOf, type Card } from './card.ts'

/** The story: the front page at one look. */
export function storyCard(article: LinkedArticle): Card {
  const { inLanguage, headline, alternativeHeadline, kicker, dek, sides, figures, datePublished } = article
  return {
    language: inLanguage,
    unbroken: namesIn(article),
    marks: sides.map(markOf),
    figures: figures.slice(0, 3).map(({ label, value, unit }) => ({ label, value, unit })),
    facts: [`${words.label} ${formatDay(datePublished)}${words.published}`],
    footer: nav.story,
    body: { type: 'story', kicker, headline, second: alternativeHeadline, dek: plainTextOf(dek) },
  }
}
