import { Link } from 'react-router'
import type { LinkedAgreement, LinkedArticle } from '../../article/linkArticle.ts'
import { nameWithRole } from '../../article/nameWithRole.ts'
import { agreementInStoryPath, agreementPath, agreementsPath, eventPath, quotePath } from '../../paths.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { quoteContext } from '../../strings/quoteContext.ts'
import { quote as quoteWords, heads } from '../../strings/start.ts'
import { ArticleWords } from '../../components/ArticleWords.tsx'
import { Breadcrumbs } from '../../components/ui/Breadcrumbs.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { PlaceLink } from '../../components/PlaceLink.tsx'
import { SideMark } from '../../components/SideMark.tsx'
import { TextSpans } from '../../components/TextSpans.tsx'

interface AgreementHeaderProps {
  article: LinkedArticle
  agreement: LinkedAgreement
}

/** The number large, the title, what was agreed, and where that was made public. */
export function AgreementHeader({ article, agreement }: AgreementHeaderProps) {
  const { numeral, title, text, parties, announcedIn, note, event } = agreement
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-4 pt-2 lg:grid-cols-[6rem_minmax(0,1fr)] lg:grid-rows-[repeat(5,auto)_1fr] lg:gap-x-8 lg:pt-6">
      <Breadcrumbs
        className="col-start-2"
        parent={{ path: agreementsPath, label: heads.agreements.title(article.digest.agreementCount) }}
        current={words.numbered(numeral)}
      />
      {/* The breadcrumbs say the number already. */}
      <p
        className="col-start-1 row-span-2 row-start-1 agreement-number lg:row-span-6 lg:text-4xl"
        aria-hidden="true"
      >
        {words.numbered(numeral)}
      </p>
      <h1 className="col-start-2 self-center page-title" tabIndex={-1}>
        <ArticleWords>
          <Phrases text={title} />
        </ArticleWords>
      </h1>
      <p className="col-span-full mt-2 max-w-[36em] font-mincho text-lg leading-loose lg:col-span-1 lg:col-start-2">
        <TextSpans text={text} />
      </p>
      <p className="col-span-full mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm lg:col-span-1 lg:col-start-2">
        <span className="label">{words.parties}</span>
        {parties.map((side) => (
          <span key={side.id} className="inline-flex items-center gap-2">
            {' '}
            <SideMark side={side} isDecorative />
            {side.name}
          </span>
        ))}
      </p>
      {(announcedIn ?? note) && (
        <p className="col-span-full mt-2 max-w-prose text-sm leading-relaxed text-ink-3 lg:col-span-1 lg:col-start-2">
          {announcedIn && (
            <>
              <Link to={quotePath(announcedIn.id)}>{quoteWords.label(announcedIn.numeral)}</Link>
              {words.source(nameWithRole(announcedIn.speaker))}
            </>
          )}
          {note && <TextSpans text={note} />}
        </p>
      )}
      <p className="col-span-full flex flex-wrap gap-x-6 lg:col-span-1 lg:col-start-2">
        {event && (
          <Link className="more-link" to={eventPath(event.id)}>
            <ArticleWords>{event.title}</ArticleWords>
            <Icon name="forward" />
          </Link>
        )}{' '}
        {article.digest.hasAgreementsInStory && (
          <Link className="more-link" to={agreementInStoryPath(agreement.id)}>
            {quoteContext.readHere}
            <Icon name="forward" />
          </Link>
        )}{' '}
        <PlaceLink to={agreementPath(agreement.id)} name={title} />
      </p>
    </header>
  )
}
