import { tallyOf, type LinkedArticle, type LinkedSpeaker } from './linkArticle.ts'

/**
 * How a speaker stands in the directory.
 * quoted: a person with statements. silent: at the main event, but not quoted. bodies: statements of an organization
 * or of someone unnamed. mentioned: only named.
 */
export type SpeakerGroup = 'quoted' | 'silent' | 'bodies' | 'mentioned'

/** The groups in the order in which they are shown. */
export const speakerGroups: readonly SpeakerGroup[] = ['quoted', 'silent', 'bodies', 'mentioned']

/** See `SpeakerGroup`. Counts by the digest, so that it holds in an excerpt too. */
export function groupOfSpeaker(article: LinkedArticle, speaker: LinkedSpeaker): SpeakerGroup {
  if (quoteCountOf(article, speaker) > 0) return speaker.type === 'person' ? 'quoted' : 'bodies'
  return article.mainEvent?.participants.includes(speaker) ? 'silent' : 'mentioned'
}

/** How many statements a speaker has in the whole article. */
export function quoteCountOf(article: LinkedArticle, speaker: LinkedSpeaker): number {
  const { direct, mixed, indirect } = tallyOf(article, speaker)
  return direct + mixed + indirect
}
