import type { ReactNode } from 'react'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { useArticleQuery } from './articleQuery.ts'
import { FailurePage } from './FailurePage.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'

/** Shows a page with the whole article, or says why it cannot. */
export function WholeArticle({ children }: { children: (article: LinkedArticle) => ReactNode }) {
  const { data, error, isFetching, refetch } = useArticleQuery()
  if (data)
    return (
      <>
        <ProblemNotice problems={data.problems} />
        {children(data.article)}
      </>
    )
  if (error) return <FailurePage error={error} retry={() => void refetch()} isRetrying={isFetching} />
  return <PageSkeleton />
}
