import type { LinkedSpeaker } from './linkArticle.ts'

/** A speaker in running text, the role after the name as Japanese news does: ブルース国務省報道官. */
export function nameWithRole({ shortName, shortRole }: LinkedSpeaker): string {
  return `${shortName}${shortRole ?? ''}`
}
