import { Link } from 'react-router'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { missingPlace as words, notFound } from '../strings/notFound.ts'
import { nearestPlaces } from './nearestPlaces.ts'
import { Icon } from '../components/ui/Icon.tsx'
import { Notice } from '../components/ui/Notice.tsx'

interface MissingPlaceNoticeProps {
  article: LinkedArticle
  /** What the fragment of the address names. */
  asked: string
}

/** The page is there, but not the place in it that the address names: says so, and offers what is near. */
export function MissingPlaceNotice({ article, asked }: MissingPlaceNoticeProps) {
  const near = nearestPlaces(article, asked)
  return (
    <Notice role="status">
      <p>
        {words.notice}
        <span className="block">
          {words.asked}：<bdi>{asked.length > 60 ? `${asked.slice(0, 60)}…` : asked}</bdi>
        </span>
      </p>
      {near.length > 0 && (
        <div>
          <p>{notFound.nearest}</p>
          <ul role="list" className="flex flex-wrap gap-x-4">
            {near.map(({ path, name }) => (
              <li key={path}>
                <Link className="more-link" to={path}>
                  {name}
                  <Icon name="forward" />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Notice>
  )
}
