import { openingSectionsOf } from '../../article/firstPart.ts'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { contentsFragment, foldedContentsFragment, keyPointsFragment, sectionFragment } from '../../paths.ts'
import { story } from '../../strings/story.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { useSectionInView } from './useSectionInView.ts'

/** The contents on a phone: closed, so that they cover and move nothing until they are wanted. */
export function FoldedContents({ article }: { article: LinkedArticle }) {
  return (
    <details className="border-b border-line lg:hidden print:hidden">
      <summary className="flex min-h-tap cursor-pointer items-center text-sm" id={foldedContentsFragment}>
        {story.contents}
      </summary>
      <ol role="list" className="pb-2">
        {listEntries(article).map(({ fragment, heading }) => (
          <li key={fragment}>
            <a className="flex min-h-tap items-center" href={`#${fragment}`}>
              <ArticleWords>{heading}</ArticleWords>
            </a>
          </li>
        ))}
      </ol>
    </details>
  )
}

function listEntries(article: LinkedArticle) {
  return [
    ...(article.keyPoints.length > 0 ? [{ fragment: keyPointsFragment, heading: story.keyPoints }] : []),
    ...[...openingSectionsOf(article), ...article.digest.laterSections].map(({ id, heading }) => ({
      fragment: sectionFragment(id),
      heading,
    })),
  ]
}

/** The contents of the story, beside it on wide screens; the section being read is marked. */
export function ContentsNav({ article }: { article: LinkedArticle }) {
  const entries = listEntries(article)
  const current = useSectionInView(entries.map(({ fragment }) => fragment))
  return (
    <nav
      className="sticky top-19 hidden max-h-[calc(100vh-5rem)] self-start overflow-y-auto pt-12 text-sm lg:row-[1/span_100] lg:block print:hidden"
      id={contentsFragment}
      tabIndex={-1}
      aria-labelledby="contents-label"
    >
      <h2 className="label" id="contents-label">
        {story.contents}
      </h2>
      <ol role="list" className="mt-2 border-t border-ink">
        {entries.map(({ fragment, heading }) => (
          <li key={fragment} className="border-b border-line">
            <a
              className="flex min-h-tap items-center gap-2 py-2 leading-snug text-ink-2 no-underline before:self-stretch before:border-ink hover:text-ink hover:underline aria-[current=location]:font-bold aria-[current=location]:text-ink aria-[current=location]:before:border-l-4"
              href={`#${fragment}`}
              aria-current={fragment === current ? 'location' : undefined}
            >
              <ArticleWords>{heading}</ArticleWords>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
