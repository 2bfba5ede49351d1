import type { LinkedArticle } from './linkArticle.ts'
import { remember } from './remember.ts'
import { plainTextOf } from './richText.ts'
import type { Block, Outcome, Section } from './schema.ts'

/** A piece of the story that has an address: a section (or a note in it), a paragraph, a key point, an outcome. */
export interface StoryPart {
  kind: 'section' | 'paragraph' | 'point' | 'outcome'
  /** Of the section, the paragraph, the key point or the outcome. */
  id: string
  /** What stands over it; none over a key point. */
  heading: string | undefined
  /** Plain text; empty for a section by itself. */
  text: string
  keywords?: readonly string[] | undefined
}

/** Every piece of the story that can be led to, in reading order. */
export const listStoryParts = remember((article: LinkedArticle): StoryPart[] => {
  // The board can stand in several places; an address leads to the first.
  const first = article.sections.find(({ blocks }) => blocks.some(({ type }) => type === 'outcomes'))
  return [
    ...article.keyPoints.map(({ id, text }): StoryPart => ({
      kind: 'point',
      id,
      heading: undefined,
      text: plainTextOf(text),
    })),
    ...article.sections.flatMap((section) => [
      { kind: 'section' as const, id: section.id, heading: section.heading, text: '' },
      ...section.blocks.flatMap((block) => partsOf(block, section)),
      ...(section === first ? article.outcomes.map(partOfOutcome) : []),
    ]),
  ]
})

function partOfOutcome({ id, title, text, keywords }: Outcome): StoryPart {
  return { kind: 'outcome', id, heading: title, text: plainTextOf(text), keywords }
}

function partsOf(block: Block, section: Section): StoryPart[] {
  switch (block.type) {
    case 'paragraph':
      return [
        {
          kind: 'paragraph',
          id: block.id,
          heading: section.heading,
          text: plainTextOf(block.text),
          keywords: block.keywords,
        },
      ]
    case 'note':
      return [{ kind: 'section', id: section.id, heading: block.title, text: plainTextOf(block.text) }]
    case 'quote':
    case 'agreements':
    case 'outcomes':
      // Found as quotes, agreements and outcomes.
      return []
  }
}
