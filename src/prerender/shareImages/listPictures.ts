import type { LinkedArticle } from '../../article/linkArticle.ts'
import { agreementImageFile, quoteImageFile, speakerImageFile, storyImageFile } from '../../paths.ts'
import { recordPhrases } from '../phraseRecorder.ts'
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
  // A book of its own for each picture: one for all would hold the phrases of thousands of quotes.
  const book = () => recordPhrases(article.inLanguage)
  yield { of: 'the story', file: storyImageFile, card: storyCard(article, book()) }
  for (const agreement of article.agreements)
    yield {
      of: `agreement ${agreement.id}`,
      file: agreementImageFile(agreement.id),
      card: agreementCard(agreement, book()),
    }
  for (const speaker of article.speakers)
    yield {
      of: `speaker ${speaker.id}`,
      file: speakerImageFile(speaker.id),
      card: speakerCard(article, speaker, book()),
    }
  for (const quote of article.quotes)
    yield { of: `quote ${quote.id}`, file: quoteImageFile(quote.id), card: quoteCard(quote, book()) }
}
