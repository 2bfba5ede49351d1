import type { LinkedArticle } from '../../article/linkArticle.ts'
import { agreementImageFile, quoteImageFile, speakerImageFile, storyImageFile } from '../../paths.ts'
import { agreementCard } from './agreementCard.ts'
import type { Card } from './card.ts'
import { quoteCard } from './quoteCard.ts'
import { speakerCard } from './speakerCard.ts'
import { storyCard } from './storyCard.ts'

/** A share image to be written. */
export interface Picture {
  /** What it shows, for messages. */
  of: string
  /** Where it goes, relative to the output folder. */
  file: string
  card: Card
}

/** The share images of an article, one at a time: the story, every agreement, every speaker, every quote. */
export function* listPictures(article: LinkedArticle): Generator<Picture> {
  yield { of: 'the story', file: storyImageFile, card: storyCard(article) }
  for (const agreement of article.agreements) {
    const { id } = agreement
    yield { of: `agreement ${id}`, file: agreementImageFile(id), card: agreementCard(article, agreement) }
  }
  for (const speaker of article.speakers) {
    const { id } = speaker
    yield { of: `speaker ${id}`, file: speakerImageFile(id), card: speakerCard(article, speaker) }
  }
  for (const quote of article.quotes) {
    const { id } = quote
    yield { of: `quote ${id}`, file: quoteImageFile(id), card: quoteCard(article, quote) }
  }
}
