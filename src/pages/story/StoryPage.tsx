import { Link } from 'react-router'
import { Byline } from './Byline.tsx'
import { ContentsNav } from './ContentsNav.tsx'
import { FormerPlaces } from '../../components/FormerPlaces.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { KeyPoints } from './KeyPoints.tsx'
import { Overview } from '../../components/timeline/Overview.tsx'
import { PageShareButton } from '../../components/PageShareButton.tsx'
import { StoryHero } from './StoryHero.tsx'
import { StorySection } from './StorySection.tsx'
import type { PageProps } from '../PageProps.ts'
import { storyPath, timelinePath } from '../../paths.ts'
import { timeline } from '../../strings/timeline.ts'

/** The whole story on one page. */
export function StoryPage({ article }: PageProps) {
  return (
    <article className="@container wrap">
      <StoryHero article={article} />
      <Byline article={article} />
      <Overview article={article}>
        <Link className="more-link flex justify-end" to={timelinePath}>
          {timeline.more}
          <Icon name="forward" />
        </Link>
      </Overview>
      <div className="lg:grid lg:grid-cols-[11.5rem_minmax(0,42.75rem)_13.5rem] lg:justify-between lg:gap-x-[clamp(2rem,4vw,4.25rem)] print:block">
        <ContentsNav article={article} />
        {article.keyPoints.length > 0 && <KeyPoints article={article} />}
        {article.sections.map((section) => (
          <StorySection key={section.id} section={section} article={article} />
        ))}
      </div>
      <FormerPlaces article={article} page="story" />
      <PageShareButton path={storyPath} title={article.headline} />
    </article>
  )
}
