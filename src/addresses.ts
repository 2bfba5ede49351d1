import type { LinkedArticle } from './article/linkArticle.ts'
import {
  accessibilityPath,
  agreementPath,
  agreementsPath,
  quotePath,
  quotesPath,
  speakerPath,
  speakersPath,
  storyPath,
  timelinePath,
} from './paths.ts'

/** A kind of page. */
export type PageKind =
  | 'story'
  | 'timeline'
  | 'agreements'
  | 'agreement'
  | 'speakers'
  | 'speaker'
  | 'quotes'
  | 'quote'
  | 'accessibility'

/** One address of the site. `id` is set for the pages of one record. */
export interface Address {
  page: PageKind
  path: string
  id?: string
}

/** Every address that the site answers: the one list that pages, files, feeds and the sitemap are made from. */
export function listAddresses(article: LinkedArticle): Address[] {
  return [
    { page: 'story', path: storyPath },
    { page: 'timeline', path: timelinePath },
    { page: 'agreements', path: agreementsPath },
    ...article.agreements.map(({ id }): Address => ({ page: 'agreement', path: agreementPath(id), id })),
    { page: 'speakers', path: speakersPath },
    ...article.speakers.map(({ id }): Address => ({ page: 'speaker', path: speakerPath(id), id })),
    { page: 'quotes', path: quotesPath },
    ...article.quotes.map(({ id }): Address => ({ page: 'quote', path: quotePath(id), id })),
    { page: 'accessibility', path: accessibilityPath },
    ...article.retired.flatMap(({ kind, id }): Address[] => {
      switch (kind) {
        case 'quote':
          return [{ page: 'quote', path: quotePath(id), id }]
        case 'speaker':
          return [{ page: 'speaker', path: speakerPath(id), id }]
        case 'agreement':
          return [{ page: 'agreement', path: agreementPath(id), id }]
        case 'event':
        case 'section':
        case 'paragraph':
        case 'point':
        case 'outcome':
          return []
      }
    }),
  ]
}
