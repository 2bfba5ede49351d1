import type { Place } from '../places.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { placeKinds } from '../strings/notFound.ts'
import { story } from '../strings/story.ts'

/** What a reader calls a place: its title, or where it stands. None for a place that is no more. */
export function placeName(article: LinkedArticle, { kind, id }: Place): string | undefined {
  const titleIn = (records: readonly { id: string; title: string }[]) =>
    records.find((record) => record.id === id)?.title
  switch (kind) {
    case 'points':
      return story.keyPoints
    case 'point': {
      const index = article.keyPoints.findIndex((point) => point.id === id)
      return index < 0 ? undefined : placeKinds.point + String(index + 1)
    }
    case 'section':
      return article.sections.find((section) => section.id === id)?.heading
    case 'paragraph': {
      const section = article.sections.find(({ blocks }) =>
        blocks.some((block) => block.type === 'paragraph' && block.id === id),
      )
      return section && `${section.heading}（${placeKinds.paragraph}）`
    }
    case 'agreement':
      return titleIn(article.agreements)
    case 'outcome':
      return titleIn(article.outcomes)
    case 'event':
      return titleIn(article.events)
  }
}
