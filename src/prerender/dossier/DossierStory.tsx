import { Fragment } from 'react'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import type { Block } from '../../article/schema.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { heads, quote as quoteWords } from '../../strings/start.ts'
import { story as storyWords } from '../../strings/story.ts'
import { DossierText } from './DossierText.tsx'
import { quoteAnchor } from './quoteAnchor.ts'

/** The story, section by section. Statements and agreements stand in parts of their own, to which it leads. */
export function DossierStory({ article }: { article: LinkedArticle }) {
  return article.sections.map(({ id, heading, blocks }) => (
    <Fragment key={id}>
      <h3>
        <ArticleWords>{heading}</ArticleWords>
      </h3>
      {blocks.map((block, index) => (
        <StoryBlock key={index} block={block} article={article} />
      ))}
    </Fragment>
  ))
}

function StoryBlock({ block, article }: { block: Block; article: LinkedArticle }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="prose">
          <DossierText text={block.text} />
        </p>
      )
    case 'note':
      return (
        <aside>
          <b>{block.title}</b>{' '}
          <span>
            <DossierText text={block.text} />
          </span>
        </aside>
      )
    case 'quote': {
      const quote = article.byId.quotes.get(block.quote)
      return (
        quote && (
          <p className="pointer">
            <a href={`#${quoteAnchor(quote)}`}>
              {quoteWords.label(quote.numeral)}　{quote.speaker.name}
            </a>
          </p>
        )
      )
    }
    case 'agreements':
      return (
        <p className="pointer">
          <a href="#agreements">{heads.agreements.title(article.agreements.length)}</a>
        </p>
      )
    case 'outcomes':
      return (
        <dl className="outcomes">
          {article.outcomes.map(({ id, status, title, text }) => (
            <div key={id}>
              <dt>
                {title}（{storyWords.statuses[status]}）
              </dt>
              <dd>
                <DossierText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}
