import type { LinkedArticle } from '../../article/linkArticle.ts'
import type { Block, Section } from '../../article/schema.ts'
import { paragraphFragment, sectionFragment } from '../../paths.ts'
import { AgreementList } from '../../components/AgreementList.tsx'
import { FormerIds } from '../../components/FormerIds.tsx'
import { OutcomeBoard } from './OutcomeBoard.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { QuoteFigure } from './QuoteFigure.tsx'
import { SectionLayout } from './SectionLayout.tsx'
import { SideNote } from './SideNote.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

interface StorySectionProps {
  section: Section
  article: LinkedArticle
}

/** A section of the story: text in the middle, notes beside it, or below it on a phone. */
export function StorySection({ section, article }: StorySectionProps) {
  const { id, heading, blocks } = section
  const notes = blocks.filter((block) => block.type === 'note')
  return (
    <SectionLayout
      id={sectionFragment(id)}
      formerIds={<FormerIds kind="section" id={id} />}
      heading={<Phrases text={heading} />}
      notes={
        notes.length > 0 &&
        notes.map(({ title, text }) => (
          <SideNote key={title} title={title}>
            <TextSpans text={text} />
          </SideNote>
        ))
      }
      isWide={notes.length === 0 && blocks.some(({ type }) => type === 'outcomes')}
    >
      {blocks.map((block, index) => (
        <StoryBlock key={index} block={block} article={article} />
      ))}
    </SectionLayout>
  )
}

function StoryBlock({ block, article }: { block: Block; article: LinkedArticle }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="story-text" id={paragraphFragment(block.id)}>
          <FormerIds kind="paragraph" id={block.id} />
          <TextSpans text={block.text} />
        </p>
      )
    case 'quote': {
      const quote = article.byId.quotes.get(block.quote)
      return quote && <QuoteFigure quote={quote} setting={block.setting} />
    }
    case 'agreements':
      return <AgreementList agreements={article.agreements} />
    case 'outcomes':
      return <OutcomeBoard outcomes={article.outcomes} />
    case 'note':
      return null
  }
}
