import { Link } from 'react-router'
import { closingVoices } from '../article/closingVoices.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { agreementsPath, quotePath, quotesPath, timelinePath } from '../paths.ts'
import { heads, nav, quote as quoteWords } from '../strings/start.ts'
import { PageShareButton } from './PageShareButton.tsx'
import { SideMark } from './SideMark.tsx'
import { Icon } from './ui/Icon.tsx'
import { LinkRow } from './ui/LinkRow.tsx'

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
      {path !== quotesPath && (
        <ul role="list" className="lg:grid lg:auto-cols-fr lg:grid-flow-col lg:gap-x-8">
          {closingVoices(article).map(({ quote, words: said }) => (
            <li key={quote.id} className="grid">
              <LinkRow to={quotePath(quote.id)} mark={<SideMark side={quote.speaker.side} />}>
                <span className="block own-words">「{said}」</span>
              </LinkRow>
            </li>
          ))}
        </ul>
      )}
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
