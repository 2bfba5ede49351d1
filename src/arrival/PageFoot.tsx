import { Link } from 'react-router'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { agreementsPath, quotesPath, timelinePath } from '../paths.ts'
import { heads, nav, quote as quoteWords } from '../strings/start.ts'
import { ClosingVoices } from '../components/ClosingVoices.tsx'
import { PageShareButton } from './PageShareButton.tsx'
import { Icon } from '../components/ui/Icon.tsx'

interface PageFootProps {
  article: LinkedArticle
  /** The address of the page, from `paths.ts`. */
  path: string
  title: string
}

/** Where a page leads on at its end: a voice of each side, as far as the page brings them along, the lists, sharing. */
export function PageFoot({ article, path, title }: PageFootProps) {
  const { digest } = article
  const lists = [
    [quotesPath, `${nav.quotes} ${quoteWords.count(digest.quoteCount)}`],
    [timelinePath, nav.timeline],
    [agreementsPath, heads.agreements.title(digest.agreementCount)],
  ] as const
  return (
    <div className="mt-8 border-t border-ink lg:mt-12 print:hidden">
      {path !== quotesPath && <ClosingVoices article={article} />}
      <p className="flex max-w-none flex-wrap items-center gap-x-6 pt-3">
        {lists.map(
          ([to, name]) =>
            to !== path && (
              <Link key={to} className="more-link" to={to}>
                {name}
                <Icon name="forward" />
              </Link>
            ),
        )}
        <PageShareButton path={path} title={title} />
      </p>
    </div>
  )
}
