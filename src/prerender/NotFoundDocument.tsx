import type { LinkedArticle } from '../article/linkArticle.ts'
import { NotFoundHelp } from '../pages/NotFoundPage.tsx'
import { PageFrame } from '../pages/PageFrame.tsx'

/** `404.html`: the same for every unknown address, so it names none. */
export function NotFoundDocument({ article }: { article: LinkedArticle }) {
  return (
    <PageFrame>
      <NotFoundHelp article={article} />
    </PageFrame>
  )
}
