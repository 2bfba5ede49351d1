import type { LinkedSpeaker } from './linkArticle.ts'

/** The ways to write the name of a speaker, the name itself first. */
export function spellingsOf({ name, alternateNames = [], reading }: LinkedSpeaker): string[] {
  return [name, ...alternateNames, ...(reading === undefined ? [] : [reading])]
}

/** What a speaker is called in a search: every spelling. */
export function namesOf(speaker: LinkedSpeaker): string[] {
  return [speaker.shortName, ...spellingsOf(speaker), ...(speaker.keywords ?? [])]
}

/** The parts of the names by themselves, and the last of them put first. */
export function partsOfNames(speaker: LinkedSpeaker): string[] {
  return namesOf(speaker).flatMap((name) => {
    const parts = name.split(/[\s・]+/u)
    return parts.length > 1 ? [...parts, parts.toReversed().join('')] : []
  })
}
