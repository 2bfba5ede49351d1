import { Link } from 'react-router'
import type { LinkedAgreement, LinkedArticle } from '../../article/linkArticle.ts'
import { nameWithRole } from '../../article/nameWithRole.ts'
import { agreementInStoryPath, agreementPath, agreementsPath, eventPath, quotePath } from '../../paths.ts'
import { agreements as words, nav, quote as quoteWords, quotePage } from '../../strings.ts'
import { Breadcrumbs } from '../../components/ui/Breadcrumbs.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { PageShareButton } from '../../components/PageShareButton.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { DisplaySpans, TextSpans } from '../../components/TextSpans.tsx'

interface AgreementHeaderProps {
  article: LinkedArticle
  agreement: LinkedAgreement
}

/** The number large, the title, what was agreed, and where that was made public. */
export function AgreementHeader({ article, agreement }: AgreementHeaderProps) {
  const { numeral, title, text, announcedIn, note, event } = agreement
  return (
    <header className="agreement-header">
      <Breadcrumbs
        className="col-start-2"
        parent={{ path: agreementsPath, label: words.title(article.agreements.length) }}
        current={words.numbered(numeral)}
      />
      {/* The breadcrumbs say the number already. */}
      <p className="agreement-number" aria-hidden="true">
        <span className="mb-2 block pt-1 font-gothic label leading-none">{nav.agreements}</span>
        {numeral}
      </p>
      <h1 tabIndex={-1}>
        <Phrases text={title} />
      </h1>
      <p className="text">
        <DisplaySpans text={text} />
      </p>
      {(announcedIn ?? note) && (
        <p className="source">
          {announcedIn && (
            <>
              <Link to={quotePath(announcedIn.id)}>{quoteWords.label(announcedIn.numeral)}</Link>
              {words.source(nameWithRole(announcedIn.speaker))}
            </>
          )}
          {note && <TextSpans text={note} />}
        </p>
      )}
      <p className="places">
        {event && (
          <Link className="more-link" to={eventPath(event.id)}>
            {event.title}
            <Icon name="forward" />
          </Link>
        )}{' '}
        {article.digest.hasAgreementsInStory && (
          <Link className="more-link" to={agreementInStoryPath(agreement.id)}>
            {quotePage.readHere}
            <Icon name="forward" />
          </Link>
        )}
        <PageShareButton path={agreementPath(agreement.id)} title={title} />
      </p>
    </header>
  )
}
