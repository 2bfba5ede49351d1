import { use, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { usePageArrival } from '../arrival/usePageArrival.ts'
import { ArticleContext } from '../components/ArticleContext.ts'
import { SourceLine } from '../components/SourceLine.tsx'
import { WholeArticleContext } from '../components/WholeArticleContext.ts'
import { Extra } from '../components/ui/Extra.tsx'
import { idlePart } from '../loading/idlePart.tsx'
import { lateCode } from '../loading/lateCode.tsx'
import { isTooLarge, PageDataContext } from '../loading/pageData.ts'
import { RestOfArticle } from '../loading/RestOfArticle.tsx'
import { normalizePath, storyPath } from '../paths.ts'
import { useFirstRuby } from './useFirstRuby.ts'

interface ArticleBoundaryProps {
  children: (article: LinkedArticle) => ReactNode
}

/** Loads the whole article, which needs more code than a page that brought its own excerpt along. */
export const wholeArticle = lateCode<ArticleBoundaryProps>(
  'WholeArticle',
  async () => (await import('../loading/WholeArticle.tsx')).WholeArticle,
)

const missingPlaceNotice = lateCode(
  'MissingPlaceNotice',
  async () => (await import('../arrival/MissingPlaceNotice.tsx')).MissingPlaceNotice,
)

const QuoteCards = idlePart(
  'QuoteCards',
  async () => (await import('./quoteCards/QuoteCards.tsx')).QuoteCards,
)

/** Gives a page the article: the excerpt that it brought along, else the whole one. */
export function ArticleBoundary({ children }: ArticleBoundaryProps) {
  const pageData = use(PageDataContext)
  const isHere = pageData?.path === normalizePath(useLocation().pathname)
  // Whoever comes back finds the page with the whole article, in the place of the one that was left.
  const [hasLeft, setHasLeft] = useState(!isHere)
  if (!isHere && !hasLeft) setHasLeft(true)
  const show = (article: LinkedArticle) => <ArrivedPage article={article}>{children(article)}</ArrivedPage>
  if (!isHere || hasLeft) return <wholeArticle.Part>{show}</wholeArticle.Part>
  return (
    <>
      {!isTooLarge(pageData.article) && <RestOfArticle />}
      <WholeArticleContext value={pageData.whole}>{show(pageData.article)}</WholeArticleContext>
    </>
  )
}

/** Stands round the page, so that its effects run when the page is there. */
function ArrivedPage({ article, children }: { article: LinkedArticle; children: ReactNode }) {
  const missing = usePageArrival()
  const { pathname } = useLocation()
  useFirstRuby()
  return (
    <ArticleContext value={article}>
      {missing !== undefined && (
        <Extra>
          <missingPlaceNotice.Part article={article} asked={missing} />
        </Extra>
      )}
      {/* The story says it in its byline. */}
      {pathname !== storyPath && (
        <div className="wrap">
          <SourceLine article={article} />
        </div>
      )}
      {children}
      <QuoteCards key={pathname} />
    </ArticleContext>
  )
}
