import { Link } from 'react-router'
import { eventsAtFirst, openingSectionsOf } from '../../article/firstPart.ts'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { Byline } from './Byline.tsx'
import { ContentsNav, FoldedContents } from './ContentsNav.tsx'
import { FormerPlaces } from '../../components/FormerPlaces.tsx'
import { Rest } from '../../components/Rest.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { KeyPoints } from './KeyPoints.tsx'
import { Overview } from '../../components/timeline/Overview.tsx'
import { PageFoot } from '../../arrival/PageFoot.tsx'
import { StoryHero } from './StoryHero.tsx'
import { StorySection } from './StorySection.tsx'
import type { PageProps } from '../PageProps.ts'
import { idlePart } from '../../loading/idlePart.tsx'
import { dossierPath, storyPath, timelinePath } from '../../paths.ts'
import { story } from '../../strings/story.ts'
import { timeline } from '../../strings/timeline.ts'

const StoryNotes = idlePart('StoryNotes', async () => (await import('./StoryNotes.tsx')).StoryNotes)

/** The whole story on one page. */
export function StoryPage({ article }: PageProps) {
  return (
    <article className="@container/story wrap">
      <StoryHero article={article} />
      <Byline article={article} />
      <FoldedContents article={article} />
      {article.events.length <= eventsAtFirst ? (
        <StoryOverview article={article} />
      ) : (
        <Rest of={StoryOverview} />
      )}
      <div className="lg:grid lg:grid-cols-[11.5rem_minmax(0,42.75rem)_13.5rem] lg:justify-between lg:gap-x-[clamp(2rem,4vw,4.25rem)] print:block">
        <ContentsNav article={article} />
        {article.keyPoints.length > 0 && <KeyPoints article={article} />}
        {openingSectionsOf(article).map((section) => (
          <StorySection key={section.id} section={section} article={article} />
        ))}
        {article.digest.laterSections.length > 0 && <Rest of={LaterSections} />}
      </div>
      <p className="hidden print:noscript:block">{story.notesElsewhere(dossierPath)}</p>
      <StoryNotes article={article} />
      <FormerPlaces article={article} page="story" />
      <PageFoot article={article} path={storyPath} title={article.headline} />
    </article>
  )
}

function StoryOverview({ article }: { article: LinkedArticle }) {
  return (
    <Overview article={article}>
      <Link className="more-link flex justify-end" to={timelinePath}>
        {timeline.more}
        <Icon name="forward" />
      </Link>
    </Overview>
  )
}

/** Of a long story what follows the sections that it opens with. */
function LaterSections({ article }: { article: LinkedArticle }) {
  return article.sections
    .slice(openingSectionsOf(article).length)
    .map((section) => <StorySection key={section.id} section={section} article={article} isLater />)
}
