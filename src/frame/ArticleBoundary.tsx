import type { ReactNode } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { ArticleContext } from '../components/ArticleContext.ts'
import { MissingPlaceNotice } from '../arrival/MissingPlaceNotice.tsx'
import { PageSkeleton } from '../loading/PageSkeleton.tsx'
import { ProblemNotice } from '../loading/ProblemNotice.tsx'
import { RestNotice } from '../loading/RestNotice.tsx'
import { useFirstRuby } from './useFirstRuby.ts'
import { useArticle } from '../loading/useArticle.ts'
import { FailurePage } from '../loading/FailurePage.tsx'
import { usePageArrival } from '../arrival/usePageArrival.ts'

/** Gives a page the article, or says why it cannot. */
export function ArticleBoundary({ children }: { children: (article: LinkedArticle) => ReactNode }) {
  const state = useArticle()
  switch (state.status) {
    case 'loading':
      return <PageSkeleton />
    case 'failed':
      return <FailurePage error={state.error} retry={state.retry} isRetrying={state.isRetrying} />
    case 'ready':
      return (
        <ArticleContext value={state.article}>
          {state.restFailed && <RestNotice retry={state.retry} />}
          <ProblemNotice problems={state.problems} />
          <ArrivedPage article={state.article}>{children(state.article)}</ArrivedPage>
        </ArticleContext>
      )
  }
}

/** Stands round the page, so that its effects run when the page is there. */
function ArrivedPage({ article, children }: { article: LinkedArticle; children: ReactNode }) {
  const missing = usePageArrival()
  useFirstRuby()
  return (
    <>
      {missing !== undefined && <MissingPlaceNotice article={article} asked={missing} />}
      {children}
    </>
  )
}
