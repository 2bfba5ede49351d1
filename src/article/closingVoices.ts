import type { LinkedArticle } from './linkArticle.ts'

/** A row on a wide window. */
const most = 3

/** The voices with which a page ends: those of the front page, as many as stand in a row. */
export function closingVoices({ voices }: LinkedArticle): LinkedArticle['voices'] {
  return voices.slice(0, most)
}
