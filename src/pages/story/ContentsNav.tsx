import type { LinkedArticle } from '../../article/linkArticle.ts'
import { keyPointsFragment, sectionFragment } from '../../paths.ts'
import { story } from '../../strings.ts'
import { useSectionInView } from './useSectionInView.ts'

/** The contents of the story, beside it on wide screens; the section being read is marked. */
export function ContentsNav({ article }: { article: LinkedArticle }) {
  const entries = [
    ...(article.keyPoints.length > 0 ? [{ fragment: keyPointsFragment, heading: story.keyPoints }] : []),
    ...article.sections.map(({ id, heading }) => ({ fragment: sectionFragment(id), heading })),
  ]
  const current = useSectionInView(entries.map(({ fragment }) => fragment))
  return (
    <nav className="contents-nav" aria-labelledby="contents-label">
      <h2 className="label" id="contents-label">
        {story.contents}
      </h2>
      <ol role="list">
        {entries.map(({ fragment, heading }) => (
          <li key={fragment}>
            <a href={`#${fragment}`} aria-current={fragment === current ? 'location' : undefined}>
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
