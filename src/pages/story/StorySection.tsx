import type { LinkedArticle } from '../../article/linkArticle.ts'
import type { Block, Section } from '../../article/schema.ts'
import { paragraphFragment, sectionFragment } from '../../paths.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { AgreementList } from '../../components/AgreementList.tsx'
import { FormerIds } from '../../components/FormerIds.tsx'
import { OutcomeBoard } from './OutcomeBoard.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { QuoteFigure } from './QuoteFigure.tsx'
import { SectionLayout } from './SectionLayout.tsx'
import { SideNote } from './SideNote.tsx'
import { Slices } from '../../components/Slices.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

interface StorySectionProps {
  section: Section
  article: LinkedArticle
  /** Far down in a long story. */
  isLater?: boolean
}

/** A section of the story: text in the middle, notes beside it, or below it on a phone. */
export function StorySection({ section, article, isLater = false }: StorySectionProps) {
  const { id, heading, blocks } = section
  const notes = blocks.filter((block) => block.type === 'note')
  return (
    <SectionLayout
      id={sectionFragment(id)}
      formerIds={<FormerIds kind="section" id={id} />}
      heading={
        <ArticleWords>
          <Phrases text={heading} />
        </ArticleWords>
      }
      name={heading}
      notes={
        notes.length > 0 &&
        (isLater ? (
          <Slices items={notes} size={10} className="[--skipped-height:70rem] lg:[--skipped-height:90rem]">
            {(some) => <Notes notes={some} />}
          </Slices>
        ) : (
          <Notes notes={notes} />
        ))
      }
      isWide={notes.length === 0 && blocks.some(({ type }) => type === 'outcomes')}
    >
      {isLater ? (
        <Slices items={blocks} size={10} className="[--skipped-height:90rem] lg:[--skipped-height:65rem]">
          {(some) => <Blocks blocks={some} article={article} />}
        </Slices>
      ) : (
        <Blocks blocks={blocks} article={article} />
      )}
    </SectionLayout>
  )
}

function Notes({ notes }: { notes: readonly Extract<Block, { type: 'note' }>[] }) {
  return notes.map(({ title, text }) => (
    <SideNote key={title} title={title}>
      <TextSpans text={text} />
    </SideNote>
  ))
}

function Blocks({ blocks, article }: { blocks: readonly Block[]; article: LinkedArticle }) {
  return blocks.map((block, index) => <StoryBlock key={index} block={block} article={article} />)
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
