import type { LinkedSpeaker } from './linkArticle.ts'

/** The ways to write the name of a speaker, the name itself first. */
export function spellingsOf({ name, alternateNames = [], reading }: LinkedSpeaker): string[] {
  return [name, ...alternateNames, ...(reading === undefined ? [] : [reading])]
}
