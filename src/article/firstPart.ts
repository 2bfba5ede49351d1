import type { Digest } from './pageExcerpt.ts'
import type { Section } from './schema.ts'

// Pages bring the data of so much of a long list along. The rest comes with the whole article.

/** How many events. */
export const eventsAtFirst = 40

/** How many blocks of the story, in whole sections. */
const blocksAtFirst = 60

/** The sections of a story that its page does not bring along. */
export function laterSectionsOf(sections: readonly Section[]): Section[] {
  let blockCount = 0
  return sections.filter(({ blocks }) => (blockCount += blocks.length) > blocksAtFirst)
}

/** The sections that it does bring along. */
export function openingSectionsOf({
  sections,
  digest,
}: {
  sections: readonly Section[]
  digest: Digest
}): Section[] {
  const later = new Set(digest.laterSections.map(({ id }) => id))
  return sections.filter(({ id }) => !later.has(id))
}

/** How many agreements a table can compare. */
export const mostAgreements = 12
const mostMentions = 60

/** Whether a table of all agreements and all who spoke of them is something to look at. */
export function fitsMatrix({ agreementCount, mentions }: Digest): boolean {
  const mentionCount = mentions.reduce((sum, { count }) => sum + count, 0)
  return agreementCount <= mostAgreements && mentionCount <= mostMentions
}
