import type { ComponentType } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { ArticleContext } from './ArticleContext.ts'
import { useWholeArticle } from './WholeArticleContext.ts'
import { Written } from './Written.tsx'

interface RestProps {
  /** What shows it. */
  of: ComponentType<{ article: LinkedArticle }>
}

/** What a page shows beyond its excerpt of a long article. */
export function Rest(props: RestProps) {
  return (
    <Written>
      <OfWholeArticle {...props} />
    </Written>
  )
}

function OfWholeArticle({ of: Part }: RestProps) {
  const article = useWholeArticle()
  return (
    article && (
      <ArticleContext value={article}>
        <Part article={article} />
      </ArticleContext>
    )
  )
}
