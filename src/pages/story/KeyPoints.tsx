import type { LinkedArticle } from '../../article/linkArticle.ts'
import { keyPointsFragment, pointFragment } from '../../paths.ts'
import { story } from '../../strings/story.ts'
import { FormerIds } from '../../components/FormerIds.tsx'
import { SectionLayout } from './SectionLayout.tsx'
import { SideNote } from './SideNote.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

/** The story in a few sentences, each with the quotes it rests on, and beside them how to read their numbers. */
export function KeyPoints({ article }: { article: LinkedArticle }) {
  const [example] = article.quotes
  return (
    <SectionLayout
      id={keyPointsFragment}
      heading={story.keyPoints}
      name={story.keyPoints}
      notes={example && <SideNote title={story.citesTitle}>{story.cites(example.numeral)}</SideNote>}
    >
      <ol role="list">
        {article.keyPoints.map(({ id, text }, index) => (
          <li
            key={id}
            id={pointFragment(id)}
            className="grid grid-cols-[2em_1fr] border-line py-1.5 leading-medium not-first:border-t lg:py-3 lg:leading-relaxed print:break-inside-avoid"
          >
            <FormerIds kind="point" id={id} />
            <span className="font-mincho text-xl leading-tight font-bold" aria-hidden="true">
              {index + 1}
            </span>
            <p>
              <TextSpans text={text} />
            </p>
          </li>
        ))}
      </ol>
    </SectionLayout>
  )
}
